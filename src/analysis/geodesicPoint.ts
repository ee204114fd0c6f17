import geodesic from 'geographiclib-geodesic';
import type { LonLat } from '../model/place.ts';

/**
 * Where one comes to, going straight on (a geodesic on the WGS-84 ellipsoid).
 * @param azimuth degrees clockwise from north
 */
export function geodesicPoint(from: LonLat, azimuth: number, km: number): LonLat {
  const { lat2, lon2 } = geodesic.Geodesic.WGS84.Direct(from[1], from[0], azimuth, km * 1000);
  if (lat2 === undefined || lon2 === undefined) throw new Error(`No way ${km} km from ${from.join(',')}.`);
  return [lon2, lat2];
}
