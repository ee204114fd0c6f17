import type { LonLat } from '../model/place.ts';
import type { Camera } from '../model/scene.ts';
import type { Box } from '../model/shapes.ts';
import { fromWorld, toWorld, toWorldBox } from './mercator.ts';

/** Of the map on screen, in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What covers the edges of the map, in CSS px. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** From the upper left corner of the map, in CSS px. */
export type Point = readonly [x: number, y: number];

/** The boundaries are too coarse to be looked at more closely. */
export const MAX_ZOOM = 12;

/** Width of the Web-Mercator square in CSS px; tiles count 512 px, as in MapLibre. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

/** The camera that shows the whole box as large as the padded size allows, in the middle of it. */
export function fitCamera(box: Box, size: Size, padding: Padding): Camera {
  const { left, top, right, bottom } = toWorldBox(box);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const world = Math.min(width / (right - left), height / (bottom - top));
  const x = (left + right) / 2 + (padding.right - padding.left) / 2 / world;
  const y = (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / world;
  return { center: fromWorld([x, y]), zoom: Math.log2(world / 512), bearing: 0, pitch: 0 };
}

/** Where a place stands on screen. */
export function project(camera: Camera, size: Size, at: LonLat): Point {
  const world = worldSize(camera.zoom);
  const [x, y] = toWorld(at);
  const [centerX, centerY] = toWorld(camera.center);
  return [(x - centerX) * world + size.width / 2, (y - centerY) * world + size.height / 2];
}

/** Which place stands at a point of the screen. */
export function unproject(camera: Camera, size: Size, [x, y]: Point): LonLat {
  const world = worldSize(camera.zoom);
  const [centerX, centerY] = toWorld(camera.center);
  return fromWorld([centerX + (x - size.width / 2) / world, centerY + (y - size.height / 2) / world]);
}

/** The camera moved so that what stood at 0,0 stands at dx,dy (CSS px): a drag by dx,dy. */
export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  const world = worldSize(camera.zoom);
  const [x, y] = toWorld(camera.center);
  return { ...camera, center: fromWorld([x - dx / world, y - dy / world]) };
}

/** The camera at another zoom, with the place under the point staying where it is. */
export function zoomCamera(camera: Camera, size: Size, zoom: number, around: Point): Camera {
  const fixed = toWorld(unproject(camera, size, around));
  const world = worldSize(zoom);
  const center = fromWorld([
    fixed[0] - (around[0] - size.width / 2) / world,
    fixed[1] - (around[1] - size.height / 2) / world,
  ]);
  return { ...camera, center, zoom };
}

/**
 * The nearest camera that the sheet allows: not farther out than `home`, not closer than `MAX_ZOOM`, flat and north up,
 * and never showing what lies beyond the neatline, unless the whole neatline is in view along that axis. What `home`
 * itself shows beyond an edge is allowed.
 * @param overlaid what stands over the map's edges: the neatline may come as far in as that, so that all of the sheet can be
 * moved out from under it
 */
export function clampCamera(
  camera: Camera,
  size: Size,
  neatline: Box,
  home: Camera,
  overlaid: Padding = NOTHING,
): Camera {
  const zoom = Math.min(Math.max(camera.zoom, home.zoom), Math.max(MAX_ZOOM, home.zoom));
  const world = worldSize(zoom);
  const box = toWorldBox(neatline);
  const [x, y] = toWorld(camera.center);
  const [homeX, homeY] = toWorld(home.center);
  const center = fromWorld([
    clampAxis(x, size.width / world / 2, box.left - overlaid.left / world, box.right + overlaid.right / world, homeX),
    clampAxis(y, size.height / world / 2, box.top - overlaid.top / world, box.bottom + overlaid.bottom / world, homeY),
  ]);
  return { center, zoom, bearing: 0, pitch: 0 };
}

const NOTHING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** `half`: half the extent in view. Where the view is larger than the sheet it stays where `home` has it. */
function clampAxis(value: number, half: number, low: number, high: number, home: number): number {
  const least = low + half;
  const most = high - half;
  if (least >= most) return home;
  return Math.min(Math.max(value, least), most);
}
