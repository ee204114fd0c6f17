import { describe, expect, it } from 'vitest';
import { distance } from '../../src/analysis/distance.ts';
import type { Position } from '../../src/model/place.ts';

function aPosition(lon: number, lat: number, precisionKm = 0): Position {
  return { at: [lon, lat], datum: 'WGS-84', precisionKm, precision: { zh: '', en: '' }, sources: [] };
}

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
});
