import { expect, test } from 'vitest';
import { plateSource } from '../../src/app/plateSource.ts';
import { anAtlas } from '../make/anAtlas.ts';

test('the plate gets the boundaries, and the cities without a cluster alone', () => {
  const atlas = anAtlas();
  const { shapes, cities, plane } = plateSource(atlas);
  expect(shapes).toBe(atlas.shapes);
  expect(plane.home).toEqual(atlas.sheet.home);
  const members = atlas.regions.flatMap((region) => region.cities);
  expect(cities.size).toBe(21 - members.length);
  for (const code of members) expect(cities).not.toContain(code);
});
