import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../model/place.ts';

/**
 * Whether a point lies within a shape. Holes are outside; the outline itself is inside. Degrees count as a plane, as they
 * do where the shapes are drawn.
 */
export function isInside([lon, lat]: LonLat, shape: MultiPolygon): boolean {
  return booleanPointInPolygon([lon, lat], shape);
}
