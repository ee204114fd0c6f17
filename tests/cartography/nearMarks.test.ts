import { describe, expect, it } from 'vitest';
import { complements } from '../../src/analysis/complements.ts';
import { nearMarks } from '../../src/cartography/nearMarks.ts';
import { supplyLines } from '../../src/cartography/supplyLines.ts';
import { DEFAULT_FINDING, type Finding } from '../../src/model/finding.ts';
import type { AreaId, PlaceId } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const atlas = anAtlas();
const scene = (finding: Partial<Finding>, part: Parameters<typeof aScene>[0] = {}) =>
  aScene({ view: 'find', ...part, finding: { ...DEFAULT_FINDING, part: 'near', ...finding } });
const FOSHAN = { kind: 'spot', at: [113.1, 23.02] } as const;

describe('the marks around a reference', () => {
  it('stand for what the list holds, with the radius each is known within', () => {
    const marks = nearMarks(atlas, scene({ reference: FOSHAN, radiusKm: 60 }));
    expect(marks.map(({ id }) => id)).toContain('port-huangpu');
    expect(marks.map(({ id }) => id)).not.toContain('port-yantian');
    for (const { id, precisionKm } of marks) {
      const place = [...atlas.sites, ...atlas.enterprises].find((each) => each.id === id);
      expect(precisionKm).toBe(place?.position?.precisionKm);
    }
  });

  it('are the same list for the same question, and none in another part or view', () => {
    const asked = scene({ reference: FOSHAN, radiusKm: 60 });
    expect(nearMarks(atlas, { ...asked })).toBe(nearMarks(atlas, asked));
    expect(nearMarks(atlas, scene({ reference: FOSHAN, part: 'rank' }))).toEqual([]);
    expect(nearMarks(atlas, scene({ reference: FOSHAN }, { view: 'explore' }))).toEqual([]);
    expect(nearMarks(atlas, scene({ reference: null }))).toEqual([]);
  });

  it('include the reference where that is a place, and say which card is open', () => {
    const id = 'port-yantian' as PlaceId;
    const marks = nearMarks(atlas, scene({ reference: { kind: 'named', id }, radiusKm: 60 }, { site: id }));
    expect(marks.filter(({ selected }) => selected).map((mark) => mark.id)).toEqual([id]);
  });
});

describe('the lines to who makes what is not named', () => {
  it('run from the reference to one seat of each such region', () => {
    const lines = supplyLines(atlas, scene({ reference: FOSHAN }));
    const suppliers = complements(atlas, { reference: FOSHAN, needs: [] })?.suppliers ?? [];
    expect(lines.map(({ id }) => id)).toEqual(suppliers.map(({ what }) => what.id));
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const seats = atlas.cities.map(({ seat }) => seat.at);
    for (const { from, to } of lines) {
      expect(from).toEqual(FOSHAN.at);
      expect(seats).toContainEqual(to);
    }
  });

  it('begin at the nearest seat of a region, and are none elsewhere', () => {
    const reference = { kind: 'named', id: 'shenguanhui' as AreaId } as const;
    const seats = atlas.cities.filter(({ region }) => region === 'shenguanhui').map(({ seat }) => seat.at);
    for (const { from } of supplyLines(atlas, scene({ reference }))) expect(seats).toContainEqual(from);
    expect(supplyLines(atlas, scene({ reference, part: 'list' }))).toEqual([]);
  });
});
