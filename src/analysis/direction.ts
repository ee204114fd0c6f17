import geodesic from 'geographiclib-geodesic';
import type { LonLat } from '../model/place.ts';

/** The eight points of the compass, clockwise from north. */
export const COMPASS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const;
export type CompassPoint = (typeof COMPASS)[number];

/** Where something lies as seen from somewhere else. */
export interface Direction {
  /** Of the geodesic as it starts, degrees clockwise from north, 0 to 360. */
  readonly azimuth: number;
  readonly point: CompassPoint;
}

/**
 * The direction from one spot to another.
 * @param uncertaintyKm how far both ends may be off together
 * @returns null where that could turn it by 45° or more, past the points beside it: then nothing is known of it
 */
export function direction(from: LonLat, to: LonLat, uncertaintyKm: number): Direction | null {
  const { s12 = 0, azi1 = 0 } = geodesic.Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
  if (s12 / 1000 <= uncertaintyKm * Math.SQRT2) return null;
  const azimuth = (azi1 + 360) % 360;
  return { azimuth, point: COMPASS[Math.round(azimuth / 45) % 8] ?? 'N' };
}
