import type { LonLat } from '../model/place.ts';
import type { Camera } from '../model/scene.ts';
import { project, type Size, worldSize } from './camera.ts';
import { fromWorld, toWorld } from './mercator.ts';
import { cameraDistance, prismProject } from './prismProject.ts';

/** Of the camera from which prisms are seen, degrees from the vertical. */
export const PRISM_PITCH = 40;

/** What has to be in sight: a place at a height, metres. */
export interface PrismSpot {
  readonly at: LonLat;
  readonly height: number;
}

/** How a camera differs that shows prisms in the room the flat one shows the province in. */
export interface PrismFit {
  readonly zoomBy: number;
  /** Of its centre, CSS px on the ground. */
  readonly shift: readonly [east: number, south: number];
}

/**
 * Fits what stands into the room that a box has at the first view.
 * @param corners of the box: it is the room on screen
 */
export function fitPrisms(
  spots: readonly PrismSpot[],
  { home, size }: { readonly home: Camera; readonly size: Size },
  corners: readonly [LonLat, LonLat],
): PrismFit {
  const room = extent(corners.map((at) => project(home, size, at)));
  let camera: Camera = { ...home, pitch: PRISM_PITCH };
  const slant = Math.cos((PRISM_PITCH * Math.PI) / 180);
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = extent(spots.map(({ at, height }) => prismProject(camera, size, at, height)));
    const times = Math.min(room.width / seen.width, room.height / seen.height);
    const world = worldSize(camera.zoom);
    const [x, y] = toWorld(camera.center);
    const center = fromWorld([x - (room.x - seen.x) / world, y - (room.y - seen.y) / world / slant]);
    camera = { ...camera, center, zoom: camera.zoom + Math.log2(times) };
  }
  const world = worldSize(camera.zoom);
  const [x, y] = toWorld(camera.center);
  const [homeX, homeY] = toWorld(home.center);
  return { zoomBy: camera.zoom - home.zoom, shift: [(x - homeX) * world, (y - homeY) * world] };
}

/** Enough for the fit to be exact to a pixel. */
const ROUNDS = 12;

/** The camera that sees standing what another sees flat. @param share of the way from the flat camera, 0 to 1 */
export function tiltCamera(flat: Camera, { zoomBy, shift: [east, south] }: PrismFit, share: number): Camera {
  const zoom = flat.zoom + zoomBy * share;
  const world = worldSize(zoom);
  const [x, y] = toWorld(flat.center);
  return {
    center: fromWorld([x + (east * share) / world, y + (south * share) / world]),
    zoom,
    bearing: 0,
    pitch: PRISM_PITCH * share,
  };
}

/** The closest zoom at which a tilted camera is still well above what stands. @param height of the highest, metres */
export function closestPrismZoom(size: Size, height: number, latitude: number): number {
  const up = cameraDistance(size) * Math.cos((PRISM_PITCH * Math.PI) / 180);
  const metres = height * CLEARANCE;
  return Math.log2(((up / metres) * (EARTH_CIRCUMFERENCE_M * Math.cos((latitude * Math.PI) / 180))) / worldSize(0));
}

const CLEARANCE = 1.6;
const EARTH_CIRCUMFERENCE_M = 2 * Math.PI * 6371008.8;

function extent(points: readonly (readonly [number, number])[]) {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}
