import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CIRCLE_STEPS, geodesicCircle } from '../../src/analysis/geodesicCircle.ts';
import { geodesicKm } from '../../src/analysis/geodesicKm.ts';
import { geodesicPoint } from '../../src/analysis/geodesicPoint.ts';
import { reachOutline } from '../../src/analysis/reachOutline.ts';
import type { LonLat } from '../../src/model/place.ts';

const places = fc.tuple(fc.double({ min: 105, max: 120, noNaN: true }), fc.double({ min: 18, max: 27, noNaN: true }));
const radii = fc.double({ min: 0.1, max: 300, noNaN: true });
const METRE = 0.001;

describe('a circle on the ground', () => {
  test('has every point at its radius, to a metre', () => {
    fc.assert(
      fc.property(places, radii, (place, km) => {
        for (const at of geodesicCircle(place, km)) expect(Math.abs(geodesicKm(place, at) - km)).toBeLessThan(METRE);
      }),
      { numRuns: 40 },
    );
  });

  test('is closed, and goes clockwise from the north', () => {
    const circle = geodesicCircle([113, 23], 100);
    expect(circle).toHaveLength(CIRCLE_STEPS + 1);
    expect(circle.at(-1)).toEqual(circle[0]);
    expect(circle[0]?.[0]).toBeCloseTo(113, 9);
    expect(circle[0]?.[1]).toBeGreaterThan(23.8);
    expect(circle[CIRCLE_STEPS / 4]?.[0]).toBeGreaterThan(113.9);
  });
});

test('going there and back again ends where it began', () => {
  fc.assert(
    fc.property(places, radii, (place, km) => {
      const there = geodesicPoint(place, 0, km);
      expect(geodesicKm(geodesicPoint(there, 180, km), place)).toBeLessThan(METRE);
    }),
  );
});

describe('the edge of what lies near the nearest of several places', () => {
  test('is the circle of one alone, and both circles of two far apart', () => {
    const one: LonLat = [111, 22];
    expect(reachOutline([one], 50)).toEqual([geodesicCircle(one, 50)]);
    expect(reachOutline([one, [115, 24]], 50)).toHaveLength(2);
  });

  test('has every point at the radius from the nearest, to a metre, and leaves out what lies nearer to another', () => {
    fc.assert(
      fc.property(
        fc.array(places, { minLength: 2, maxLength: 3 }),
        fc.double({ min: 20, max: 250, noNaN: true }),
        (all, km) => {
          for (const at of reachOutline(all, km).flat())
            expect(Math.abs(Math.min(...all.map((place) => geodesicKm(place, at))) - km)).toBeLessThan(METRE);
        },
      ),
      { numRuns: 25 },
    );
  });
});
