import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { placesInCounty } from '../../src/analysis/placesInCounty.ts';
import type { County } from '../../src/model/place.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();

function theCounty(code: string): County {
  const found = atlas.counties.find((county) => county.code === code);
  if (!found) throw new Error(`no county ${code}`);
  return found;
}

describe('the places of a county', () => {
  test('are those whose positions lie in it; every position on land lies in exactly one', () => {
    const counts = new Map<string, number>();
    for (const county of atlas.counties) {
      const { within, perhaps } = placesInCounty(county, atlas);
      for (const { id, position } of [...within, ...perhaps]) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        const shape = atlas.shapes?.counties.get(county.code);
        expect(position && shape && booleanPointInPolygon([...position.at], shape), id).toBe(true);
      }
    }
    expect(new Set(counts.values())).toEqual(new Set([1]));
    expect(counts.size).toBeGreaterThan(80);
  });

  test('that may stand in a neighbour are told apart: the circle of their position reaches over the boundary', () => {
    const sure = atlas.counties.flatMap((county) => placesInCounty(county, atlas).within);
    const perhaps = atlas.counties.flatMap((county) => placesInCounty(county, atlas).perhaps);
    expect(sure.length).toBeGreaterThan(0);
    expect(perhaps.length).toBeGreaterThan(0);
    const yinghong = placesInCounty(theCounty('441881'), atlas).within.map(({ name }) => name.en);
    expect(yinghong).toContain('Yingde West railway station');
  });

  test('without position are listed with their city', () => {
    const { unplaced } = placesInCounty(theCounty('440305'), atlas);
    expect(unplaced.length).toBeGreaterThan(0);
    for (const place of unplaced) expect([place.city, place.position]).toEqual(['440300', null]);
  });

  test('are none where boundaries could not be read', () => {
    const { within, perhaps } = placesInCounty(theCounty('441881'), anAtlas({ shapes: null }));
    expect([...within, ...perhaps]).toEqual([]);
  });
});
