import type { MultiPolygon, Position } from 'geojson';
import { toWorld } from './mercator.ts';

/**
 * The parts of a shape that stand up as a prism. Islets stay flat: as high as the mainland they would be needles that hide
 * what lies behind them, 香港 and 澳门 among it. The height is counted of the whole area all the same.
 */
export function standingParts({ coordinates }: MultiPolygon): MultiPolygon {
  const parts = coordinates.filter(([outer = []]) => squareKm(outer) >= LEAST_KM2);
  return { type: 'MultiPolygon', coordinates: parts };
}

/** Smaller islets stay flat, km². */
export const LEAST_KM2 = 30;

/** Area of a ring, km², true at its latitude: Web-Mercator swells both ways alike. */
function squareKm(ring: readonly Position[]): number {
  const points = ring.map(([lon = 0, lat = 0]) => toWorld([lon, lat]));
  const twice = points.reduce((sum, [x, y], at) => {
    const [beforeX, beforeY] = points[at === 0 ? points.length - 1 : at - 1] ?? [x, y];
    return sum + beforeX * y - x * beforeY;
  }, 0);
  const [, lat = 0] = ring[0] ?? [];
  const kmToWorld = EARTH_KM * Math.cos((lat * Math.PI) / 180);
  return (Math.abs(twice) / 2) * kmToWorld ** 2;
}

/** Circumference by WGS-84's equatorial radius, that of Web-Mercator. */
const EARTH_KM = 2 * Math.PI * 6378.137;
