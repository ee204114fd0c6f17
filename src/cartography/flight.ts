import { interpolateZoom } from 'd3-interpolate';
import type { Camera } from '../model/scene.ts';
import { project, type Size, worldSize } from './camera.ts';
import { fromWorld, toWorld } from './mercator.ts';

/**
 * The way of a camera from one view to another, as smooth as a map can be zoomed and panned at once (van Wijk and Nuij,
 * 2003); speed swells and ebbs. Flat and north up throughout.
 * @returns the camera at a share of the way, 0 to 1; 0 and 1 give the two ends themselves
 */
export function flight(from: Camera, to: Camera, { width }: Size): (share: number) => Camera {
  const way = interpolateZoom(sight(from, width), sight(to, width));
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    const [x, y, across] = way(eased(share));
    return { center: fromWorld([x, y]), zoom: Math.log2(width / across / worldSize(0)), bearing: 0, pitch: 0 };
  };
}

/** True where two cameras show so nearly the same that moving between them would not be seen as a movement. */
export function isSameSight(a: Camera, b: Camera, size: Size): boolean {
  const [x, y] = project(a, size, b.center);
  const apart = Math.hypot(x - size.width / 2, y - size.height / 2);
  return Math.abs(a.zoom - b.zoom) < 0.02 && apart < 12;
}

/** Centre and width of what is seen, on the Web-Mercator square. */
function sight({ center, zoom }: Camera, width: number): [number, number, number] {
  const [x, y] = toWorld(center);
  return [x, y, width / worldSize(zoom)];
}

/** Cubic, in and out. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
