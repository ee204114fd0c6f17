import type { Camera, Scene } from '../model/scene.ts';
import type { Box } from '../model/shapes.ts';
import { panCamera, project, type Size } from './camera.ts';
import { fromWorld, toWorldBox } from './mercator.ts';
import { STAGE_SYMBOL } from './stageRoom.ts';

/** The stage as the plate has measured it. */
export interface StageSeen {
  readonly size: Size;
  /** Camera of the first view. */
  readonly home: Camera;
  readonly symbolScale: number;
}

/**
 * The camera of a step on a stage; null for its first view, the province, from which a step departs only where it was taken
 * from elsewhere. A stored zoom counts on a stage of 1920 × 1080, so that on every screen it shows the same part of the map;
 * and its centre stands where that of the province does, clear of the words.
 * @param box that the first view fits, WGS-84
 */
export function stageCamera(
  { at }: Pick<Scene, 'at'>,
  { size, home, symbolScale }: StageSeen,
  box: Box,
): Camera | null {
  if (at === null) return null;
  const { left, top, right, bottom } = toWorldBox(box);
  const [x, y] = project(home, size, fromWorld([(left + right) / 2, (top + bottom) / 2]));
  const zoomed = { ...at, zoom: at.zoom + Math.log2(symbolScale / STAGE_SYMBOL) };
  return panCamera(zoomed, x - size.width / 2, y - size.height / 2);
}
