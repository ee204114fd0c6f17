import type { LonLat } from '../model/place.ts';
import type { Box } from '../model/shapes.ts';

/** A point of the Web-Mercator square: 0,0 its north-west corner, 1,1 its south-east corner. */
export type WorldPoint = readonly [x: number, y: number];

/** WGS-84 longitude and latitude in degrees to the Web-Mercator square. */
export function toWorld([lon, lat]: LonLat): WorldPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `toWorld`. */
export function fromWorld([x, y]: WorldPoint): LonLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** A box of degrees on the Web-Mercator square. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** West, south, east, north in degrees to the Web-Mercator square. */
export function toWorldBox([west, south, east, north]: Box): WorldBox {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  return { left, top, right, bottom };
}
