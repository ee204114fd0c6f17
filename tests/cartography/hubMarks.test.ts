import { describe, expect, test } from 'vitest';
import { areaHubs } from '../../src/analysis/areaHubs.ts';
import { frame } from '../../src/cartography/frame.ts';
import { findArea } from '../../src/model/findArea.ts';
import type { AreaId, PlaceId } from '../../src/model/ids.ts';
import type { Scene } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const atlas = anAtlas();

function select(...ids: readonly string[]): readonly AreaId[] {
  return ids.flatMap((id) => findArea(id, atlas)?.id ?? []);
}

function hubs(part: Partial<Scene>, of = atlas): readonly string[] {
  return frame(of, aScene(part), 'province').hubs.map(({ id }) => id);
}

describe('the hubs of a frame', () => {
  test('are none while nothing is selected', () => {
    expect(hubs({})).toEqual([]);
  });

  test.each(atlas.regions)('are those that the panel of $id lists', (region) => {
    const listed = areaHubs({ kind: 'region', id: region.id, name: region.name, region }, atlas).hubs;
    expect(hubs({ areas: [region.id] })).toEqual(listed.map(({ nearest }) => nearest?.what.id));
    expect(listed.map(({ kind }) => kind)).toEqual(['rail-station', 'airport', 'port']);
  });

  test('of a county are those of its city', () => {
    expect(hubs({ areas: select('441881') })).toEqual(hubs({ areas: select('441800') }));
  });

  test('of two areas stand once where they share them', () => {
    const both = hubs({ areas: select('foshan', 'guangzhou') });
    expect(new Set(both).size).toBe(both.length);
    expect(both).toEqual(expect.arrayContaining([...hubs({ areas: select('guangzhou') })]));
  });

  test('are not drawn twice where their layer is on or their card is open', () => {
    const all = hubs({ areas: select('foshan') });
    expect(hubs({ areas: select('foshan'), layers: ['airport'] })).toEqual(all.filter((id) => !id.startsWith('apt')));
    const [site] = frame(atlas, aScene({ areas: select('foshan') }), 'province').hubs.map(({ id }) => id);
    expect(hubs({ areas: select('foshan'), site: site ?? null })).toEqual(all.slice(1));
    expect(hubs({ areas: select('foshan'), site: 'shaogang' as PlaceId })).toEqual(all);
  });

  test('stand where their source has them, with their precision, and never without a position', () => {
    for (const { id, at, precisionKm } of frame(atlas, aScene({ areas: select('zhuhai') }), 'region').hubs) {
      const { position } = atlas.sites.find((site) => site.id === id) ?? {};
      expect({ at, precisionKm }).toEqual({ at: position?.at, precisionKm: position?.precisionKm });
    }
    const unknown = { ...atlas, sites: atlas.sites.map((site) => ({ ...site, position: null })) };
    expect(hubs({ areas: select('zhuhai') }, unknown)).toEqual([]);
  });

  test('are pale where the plan alone is asked for: it names none of them', () => {
    const dimmed = (planOnly: boolean) =>
      frame(atlas, aScene({ areas: select('foshan'), planOnly }), 'region').hubs.map((hub) => hub.dimmed);
    expect([dimmed(false), dimmed(true)]).toEqual([
      [false, false, false],
      [true, true, true],
    ]);
  });
});
