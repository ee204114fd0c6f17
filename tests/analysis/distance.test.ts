import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../src/analysis/distance.ts';
import type { Position } from '../../src/model/place.ts';
import { GEODESIC_CASES } from './geodesicCases.ts';
import { aPosition, somePosition } from './somePositions.ts';

const at = ([lon, lat]: Position['at']) => aPosition(lon, lat);

describe('distance', () => {
  it('is the geodesic on the ellipsoid: one degree of latitude is 110.7 km at 23° N', () => {
    expect(distance(aPosition(113, 22.5), aPosition(113, 23.5)).km).toBeCloseTo(110.75, 1);
  });

  it('is one degree of longitude, 111.32 km, on the equator', () => {
    expect(distance(aPosition(113, 0), aPosition(114, 0)).km).toBeCloseTo(111.32, 2);
  });

  it('adds up how far both ends may be off', () => {
    expect(distance(aPosition(113, 23, 2), aPosition(113, 23, 0.6))).toEqual({ km: 0, uncertaintyKm: 2.6 });
  });

  it.each(GEODESIC_CASES)('agrees to 1 m with the published $metres m from $from to $to', ({ from, to, metres }) => {
    expect(Math.abs(distance(at(from), at(to)).km * 1000 - metres)).toBeLessThan(1);
  });

  it('is the same both ways, zero to the same point, and never negative', () => {
    fc.assert(
      fc.property(somePosition, somePosition, (one, other) => {
        const [there, back] = [distance(one, other), distance(other, one)];
        expect(Math.abs(there.km - back.km)).toBeLessThan(1e-9);
        expect(there.uncertaintyKm).toBe(back.uncertaintyKm);
        expect(there.km).toBeGreaterThanOrEqual(0);
        expect(distance(one, one).km).toBe(0);
      }),
    );
  });
});
