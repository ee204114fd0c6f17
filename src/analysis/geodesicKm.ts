import geodesic from 'geographiclib-geodesic';
import type { LonLat } from '../model/place.ts';

/** The length of the geodesic between two places on the WGS-84 ellipsoid, km. */
export function geodesicKm(from: LonLat, to: LonLat): number {
  const { s12 } = geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
  if (s12 === undefined) throw new Error(`No geodesic between ${from.join(',')} and ${to.join(',')}.`);
  return s12 / 1000;
}
