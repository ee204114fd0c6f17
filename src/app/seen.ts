import type { Point, Size } from '../cartography/camera.ts';
import type { Camera } from '../model/scene.ts';

/** From where the map is seen while a pointer meets something on it. */
export interface Seen {
  readonly camera: Camera;
  /** Camera of the first view. */
  readonly home: Camera;
  readonly size: Size;
  /** Where the ground itself was met, CSS px from the upper left corner of the map; null on a symbol. */
  readonly ground: Point | null;
}
