import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
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

/** By how often a line to the east crosses the outline: once more where the point is inside. */
function crossesOddly(lon: number, lat: number, { coordinates }: MultiPolygon): boolean {
  const crossings = coordinates.flat().map((ring) =>
    ring.slice(1).filter(([x = 0, y = 0], at) => {
      const [beforeX = 0, beforeY = 0] = ring[at] ?? [];
      return y > lat !== beforeY > lat && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x);
    }),
  );
  return crossings.flat().length % 2 === 1;
}

test('a point is inside where a line from it crosses the outline an odd number of times, in every region and county', () => {
  fc.assert(
    fc.property(places, fc.constantFrom(...shapes), ([lon, lat], shape) => {
      expect(isInside([lon, lat], shape)).toBe(crossesOddly(lon, lat, shape));
    }),
    { numRuns: 400 },
  );
  expect(shapes.length).toBe(9 + 124);
});

describe('of a shape with a hole and an island', () => {
  const square = (from: number, to: number) => [
    [from, from],
    [from, to],
    [to, to],
    [to, from],
    [from, from],
  ];
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: [[square(0, 10), square(4, 6)], [square(20, 21)]] };

  test('the hole is outside, the island inside', () => {
    expect([1, 5, 15, 20.5].map((at) => isInside([at, at], shape))).toEqual([true, false, false, true]);
  });

  test('the outline itself is inside, on every side', () => {
    for (const edge of [0, 10]) {
      expect([isInside([edge, 3], shape), isInside([3, edge], shape)]).toEqual([true, true]);
    }
  });
});
