import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { labelPoint } from '../../data/build/labelPoint.ts';
import { anAtlas } from '../make/anAtlas.ts';

const ring = (...spots: readonly (readonly [number, number])[]) =>
  [...spots, ...spots.slice(0, 1)].map((spot) => [...spot]);

test('the point lies in the thick of the largest part, whatever bends and islets there are', () => {
  const hook: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [
      [ring([5, 0], [5, 0.1], [5.1, 0.1], [5.1, 0])],
      [ring([0, 0], [0, 4], [0.4, 4], [0.4, 2], [3, 2], [3, 0])],
    ],
  };
  const [lon, lat] = labelPoint(hook);
  expect(lon).toBeGreaterThan(0.9);
  expect(lon).toBeLessThan(2.1);
  expect(lat).toBeCloseTo(1, 1);
});

test('every county has one, more than a kilometre inside it', () => {
  const { counties, shapes } = anAtlas();
  for (const { code, city } of counties) {
    const at = shapes?.labelPoints.get(code);
    const shape = shapes?.counties.get(code);
    expect(at === undefined, code).toBe(String(code) === String(city));
    if (at === undefined || shape === undefined) continue;
    expect(booleanPointInPolygon([...at], shape), code).toBe(true);
    expect(
      -pointToPolygonDistance([...at], { type: 'Feature', properties: {}, geometry: shape }),
      code,
    ).toBeGreaterThan(1);
  }
});
