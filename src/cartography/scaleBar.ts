import type { Camera } from '../model/scene.ts';
import type { Box } from '../model/shapes.ts';
import { worldSize } from './camera.ts';

/** A scale bar: a round number of kilometres and its length in CSS px. */
export interface ScaleBar {
  readonly km: number;
  readonly px: number;
}

/** The longest round bar within the width, true at the latitude of the camera's centre. */
export function scaleBar(camera: Camera, maxPx: number): ScaleBar {
  const perKm = pixelsPerKm(camera);
  const km = ROUND.find((length) => length * perKm <= maxPx) ?? 1;
  return { km, px: km * perKm };
}

/** CSS px to a kilometre on the ground, at the latitude of the camera's centre. */
export function pixelsPerKm(camera: Camera): number {
  const cosine = Math.cos((camera.center[1] * Math.PI) / 180);
  return worldSize(camera.zoom) / (2 * Math.PI * EARTH_KM * cosine);
}

/**
 * The latitude in degrees (WGS-84) at which a map's scale bar is true: that of the camera's centre, at the first view that
 * of the middle of the home box.
 * @param camera null at the first view
 */
export function barLatitude([, south, , north]: Box, camera: Camera | null): number {
  return camera === null ? (south + north) / 2 : camera.center[1];
}

const ROUND = [200, 100, 50, 20, 10, 5, 2, 1] as const;

/** WGS-84 equatorial radius: that of Web-Mercator. */
const EARTH_KM = 6378.137;
