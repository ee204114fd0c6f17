import fc from 'fast-check';
import type { Position } from '../../src/model/place.ts';

export function aPosition(lon: number, lat: number, precisionKm = 0): Position {
  return { at: [lon, lat], datum: 'WGS-84', precisionKm, precision: { zh: '', en: '' }, sources: [] };
}

/** A position in and around Guangdong, known to within up to 40 km. */
export const somePosition: fc.Arbitrary<Position> = fc
  .tuple(degrees(109, 118), degrees(20, 26), fc.double({ min: 0, max: 40, noNaN: true }))
  .map(([lon, lat, precisionKm]) => aPosition(lon, lat, precisionKm));

function degrees(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}
