import type { MultiPolygon } from 'geojson';
import type { LonLat } from '../model/place.ts';

/**
 * Whether a point lies within a shape: a line from it to the east crosses the outline an odd number of times. Holes are
 * outside. On the line itself either answer may come. Degrees count as a plane, as they do where the shapes are drawn.
 */
export function isInside([lon, lat]: LonLat, { coordinates }: MultiPolygon): boolean {
  let inside = false;
  for (const ring of coordinates.flat()) {
    let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? [];
    for (const [x = 0, y = 0] of ring) {
      const crosses = y > lat !== beforeY > lat;
      if (crosses && lon < x + ((lat - y) / (beforeY - y)) * (beforeX - x)) inside = !inside;
      beforeX = x;
      beforeY = y;
    }
  }
  return inside;
}
