import { expect, test } from 'vitest';
import { atlasSource } from '../../src/plate/atlasSource.ts';
import { anAtlas } from '../make/anAtlas.ts';

test('the plate gets the boundaries, and the cities without a cluster alone', () => {
  const atlas = anAtlas();
  const { shapes, cities, plane } = atlasSource(atlas);
  expect(shapes).toBe(atlas.shapes);
  expect(plane.home).toEqual(atlas.sheet.home);
  const members = atlas.regions.flatMap((region) => region.cities);
  expect(cities.size).toBe(21 - members.length);
  for (const code of members) expect(cities).not.toContain(code);
});
