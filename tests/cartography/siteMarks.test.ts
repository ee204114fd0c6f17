import { describe, expect, it } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { siteMarks } from '../../src/cartography/siteMarks.ts';
import type { PlaceId } from '../../src/model/ids.ts';
import { SITE_LAYERS } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const id = (text: string) => text as PlaceId;
const everything = aScene({ layers: SITE_LAYERS });

describe('the marks of places', () => {
  it('are none while no layer is on', () => {
    expect(siteMarks(anAtlas(), aScene())).toEqual([]);
    expect(frame(anAtlas(), aScene(), 'province').sites).toEqual([]);
  });

  it('are every place of the layers that has a position, and none that has not', () => {
    const atlas = anAtlas();
    const placed = [...atlas.sites, ...atlas.enterprises].filter(({ position }) => position !== null);
    const marks = siteMarks(atlas, everything);
    expect(new Set(marks.map((mark) => mark.id))).toEqual(new Set(placed.map((place) => place.id)));
    expect(marks).toHaveLength(placed.length);
    expect(siteMarks(atlas, aScene({ layers: ['green-factory'] }))).toEqual([]);
  });

  it('lie in the order of the legend, its first layer topmost, the open one above all', () => {
    const layers = siteMarks(anAtlas(), everything).map(({ layer }) => layer);
    expect(layers[0]).toBe('rail-station');
    expect(layers.at(-1)).toBe('lead');
    const open = siteMarks(anAtlas(), { ...everything, site: id('port-nansha') }).at(-1);
    expect(open).toMatchObject({ id: 'port-nansha', layer: 'port', selected: true });
  });

  it('hold the open place even where its layer is off, and nothing for one without position or unknown', () => {
    expect(siteMarks(anAtlas(), aScene({ site: id('shaogang') })).map((mark) => mark.id)).toEqual(['shaogang']);
    expect(siteMarks(anAtlas(), aScene({ site: id('gp-xiqiao') }))).toEqual([]);
    expect(siteMarks(anAtlas(), aScene({ site: id('nowhere') }))).toEqual([]);
  });

  it('say which lies on top of others on one spot', () => {
    const stacked = siteMarks(anAtlas(), everything).filter((mark) => mark.stacked);
    expect(stacked.map((mark) => mark.id)).toContain('jinshenglan');
    const alone = siteMarks(anAtlas(), aScene({ layers: ['port'] }));
    expect(alone.some((mark) => mark.stacked)).toBe(false);
  });

  it('dim with their sector, and stay lit where they have none', () => {
    const marks = siteMarks(anAtlas(), aScene({ layers: SITE_LAYERS, hide: ['steel'] }));
    const dimmed = new Set(marks.filter((mark) => mark.dimmed).map(({ layer }) => layer));
    expect(dimmed.has('steel-works')).toBe(true);
    expect(dimmed.has('port')).toBe(false);
  });

  it('dim with the plan alone where it does not name them, and all stay on the map', () => {
    const all = siteMarks(anAtlas(), everything);
    const marks = siteMarks(anAtlas(), aScene({ layers: SITE_LAYERS, planOnly: true }));
    expect(marks.map((mark) => mark.id)).toEqual(all.map((mark) => mark.id));
    expect(marks.find((mark) => mark.id === 'shaogang')?.dimmed).toBe(false);
    expect(marks.find((mark) => mark.id === 'port-nansha')?.dimmed).toBe(true);
    expect(all.some((mark) => mark.dimmed)).toBe(false);
  });

  it('come back as the same list until something about them differs', () => {
    const atlas = anAtlas();
    const first = siteMarks(atlas, aScene({ layers: ['port'] }));
    expect(siteMarks(atlas, aScene({ layers: ['port'], lang: 'en', theme: 'stage' }))).toBe(first);
    expect(siteMarks(atlas, aScene({ layers: ['airport'] }))).not.toBe(first);
  });
});
