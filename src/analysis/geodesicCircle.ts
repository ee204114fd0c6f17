import type { LonLat } from '../model/place.ts';
import { geodesicPoint } from './geodesicPoint.ts';

/** Steps of a circle: between two of them a straight line is 0.04 % of the radius too near. */
export const CIRCLE_STEPS = 120;

/** All that is so far from a place, as a closed line from the north clockwise, WGS-84; the last point is the first. */
export function geodesicCircle(at: LonLat, km: number): readonly LonLat[] {
  const points = Array.from({ length: CIRCLE_STEPS }, (_, step) => geodesicPoint(at, (360 / CIRCLE_STEPS) * step, km));
  return [...points, ...points.slice(0, 1)];
}
