import type { LonLat } from '../model/place.ts';
import type { Camera } from '../model/scene.ts';
import { type Point, type Size, worldSize } from './camera.ts';
import { fromWorld, toWorld } from './mercator.ts';

/**
 * Where a place at a height stands on screen, seen by a camera that is tilted: the perspective of MapLibre, north up. What
 * lies behind the camera has no place; a camera above all that stands never meets it.
 * @param height above the ground, metres
 * @returns CSS px from the upper left corner of the map
 */
export function prismProject(camera: Camera, size: Size, at: LonLat, height: number): Point {
  const world = worldSize(camera.zoom);
  const [x, y] = toWorld(at);
  const [centerX, centerY] = toWorld(camera.center);
  const [east, south] = [(x - centerX) * world, (y - centerY) * world];
  const up = height * pixelsPerMetre(camera);
  const { sine, cosine, distance } = sightOf(camera, size);
  const times = distance / (distance - south * sine - up * cosine);
  return [size.width / 2 + east * times, size.height / 2 + (south * cosine - up * sine) * times];
}

/** Which place at a height above the ground, metres, stands at a point of the screen: the inverse of `prismProject`. */
export function prismUnproject(camera: Camera, size: Size, [x, y]: Point, height: number): LonLat {
  const world = worldSize(camera.zoom);
  const up = height * pixelsPerMetre(camera);
  const { sine, cosine, distance } = sightOf(camera, size);
  const below = y - size.height / 2;
  const south = (below * (distance - up * cosine) + up * sine * distance) / (distance * cosine + below * sine);
  const east = ((x - size.width / 2) * (distance - south * sine - up * cosine)) / distance;
  const [centerX, centerY] = toWorld(camera.center);
  return fromWorld([centerX + east / world, centerY + south / world]);
}

/** CSS px to a metre of height, and of ground at the camera's centre. */
export function pixelsPerMetre({ center, zoom }: Camera): number {
  return worldSize(zoom) / (2 * Math.PI * EARTH_M * Math.cos((center[1] * Math.PI) / 180));
}

/** From the camera to the middle of what it shows, CSS px. */
export function cameraDistance({ height }: Size): number {
  return height / 2 / Math.tan(FIELD_OF_VIEW / 2);
}

function sightOf({ pitch }: Camera, size: Size) {
  const angle = (pitch * Math.PI) / 180;
  return { sine: Math.sin(angle), cosine: Math.cos(angle), distance: cameraDistance(size) };
}

/** As MapLibre has both: the vertical field of view, radians, and the earth's mean radius, by which it counts heights. */
const FIELD_OF_VIEW = 0.6435011087932844;
const EARTH_M = 6371008.8;
