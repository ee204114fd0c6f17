import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { isInside } from '../../src/analysis/isInside.ts';
import { anAtlas } from '../make/anAtlas.ts';

const places = fc.tuple(
  fc.double({ min: 109.6, max: 117.4, noNaN: true }),
  fc.double({ min: 20, max: 25.6, noNaN: true }),
);
const shapes: readonly MultiPolygon[] = [
  ...(anAtlas().shapes?.regions.values() ?? []),
  ...(anAtlas().shapes?.counties.values() ?? []),
];

test('a point is inside where turf finds it so, in every region and county', () => {
  fc.assert(
    fc.property(places, fc.constantFrom(...shapes), ([lon, lat], shape) => {
      expect(isInside([lon, lat], shape)).toBe(booleanPointInPolygon([lon, lat], shape));
    }),
    { numRuns: 400 },
  );
  expect(shapes.length).toBe(9 + 124);
});

test('a hole is outside, an island inside', () => {
  const square = (from: number, to: number) => [
    [from, from],
    [from, to],
    [to, to],
    [to, from],
    [from, from],
  ];
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: [[square(0, 10), square(4, 6)], [square(20, 21)]] };
  expect([1, 5, 15, 20.5].map((at) => isInside([at, at], shape))).toEqual([true, false, false, true]);
});
