import { describe, expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { emphasisedIn, emphasisFeatures } from '../../src/map/emphasisFeatures.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { AREAS, someOutlines, someSources } from './aMap.ts';

const { rings } = someSources().sources;
const outlineOf = someOutlines();
const area = (name: string) => AREAS.find((id) => id === name) ?? null;
const ringsOf = (id: string) => rings.features.filter(({ properties }) => properties?.['id'] === id);

describe('the outlines of what is emphasised', () => {
  test('are all rings of the area under the pointer, of that with the focus, and of the selected', () => {
    const { features } = emphasisFeatures(
      outlineOf,
      emphasisedIn({
        frame: frame(anAtlas(), aScene({ areas: AREAS.filter((id) => id === 'zhuhai') }), 'region'),
        emphasis: { hover: area('foshan'), focus: area('zhanjiang') },
      }),
    );
    const geometry = (role: string) =>
      features.filter(({ properties }) => properties?.['role'] === role).map((feature) => feature.geometry);
    const drawn = (id: string) => ringsOf(id).map((feature) => feature.geometry);
    expect(drawn('zhanjiang').length).toBeGreaterThan(1);
    expect(geometry('hover')).toEqual(drawn('foshan'));
    expect(geometry('selected')).toEqual(drawn('zhuhai'));
    expect(geometry('focus')).toEqual(drawn('zhanjiang'));
    expect(features.length).toBe(['foshan', 'zhuhai', 'zhanjiang'].flatMap(ringsOf).length);
  });

  test('are each drawn in both ways where an area is emphasised twice', () => {
    const foshan = AREAS.filter((id) => id === 'foshan');
    const { features } = emphasisFeatures(outlineOf, { hover: foshan, selected: foshan, focus: [] });
    expect(new Set(features.map(({ properties }) => properties?.['role']))).toEqual(new Set(['hover', 'selected']));
  });

  test('are none where nothing is', () => {
    expect(emphasisFeatures(outlineOf, { hover: [], selected: [], focus: [] }).features).toEqual([]);
  });
});
