import { expect, test } from 'vitest';
import { areaBox } from '../../src/cartography/areaBox.ts';
import type { AreaId } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';

const idOf = (id: string): AreaId => {
  const { regions, cities } = anAtlas();
  const found = regions.find((each) => each.id === id)?.id ?? cities.find((each) => each.code === id)?.code;
  if (found === undefined) throw new Error(`no area ${id}`);
  return found;
};

test('the box of a region holds its cities’ seats', () => {
  const { regions, cityByCode } = anAtlas();
  for (const region of regions) {
    const [west, south, east, north] = areaBox(anAtlas(), region.id) ?? [0, 0, 0, 0];
    for (const code of region.cities) {
      const [lon, lat] = cityByCode.get(code)?.seat.at ?? [0, 0];
      expect(lon > west && lon < east && lat > south && lat < north, `${region.id} ${code}`).toBe(true);
    }
  }
});

test('东沙群岛 is left out of 汕尾’s box, which would else reach 200 km into the sea', () => {
  const [west, south, east, north] = areaBox(anAtlas(), idOf('441500')) ?? [0, 0, 0, 0];
  expect(south).toBeGreaterThan(22.3);
  expect(north).toBeLessThan(23.6);
  expect(west).toBeGreaterThan(114.7);
  expect(east).toBeLessThan(116.4);
});

test('without boundaries there is no box', () => {
  expect(areaBox(anAtlas({ shapes: null }), idOf('foshan'))).toBeNull();
});
