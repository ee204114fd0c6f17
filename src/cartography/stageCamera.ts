import type { Camera, Scene } from '../model/scene.ts';
import { STAGE_SYMBOL } from './stageRoom.ts';

/**
 * The camera of a step on a stage; null for its first view, the province, from which a step departs only where it was taken
 * from elsewhere. A stored zoom counts on a stage of 1920 × 1080: on every screen it shows the same part of the map.
 * @param symbolScale of the plate, which is as large as the stage
 */
export function stageCamera({ at }: Pick<Scene, 'at'>, symbolScale: number): Camera | null {
  return at === null ? null : { ...at, zoom: at.zoom + Math.log2(symbolScale / STAGE_SYMBOL) };
}
