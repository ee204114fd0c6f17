import type { Camera } from '../model/scene.ts';
import type { LivePlate } from '../plate/livePlate.ts';

/** True of a camera as far out as the first view. */
export function isHome(plate: Pick<LivePlate, 'home'>, camera: Camera): boolean {
  return camera.zoom < plate.home().zoom + 0.005;
}
