import { type Size, worldSize } from '../cartography/camera.ts';
import { labelRoom } from '../cartography/labelRoom.ts';
import { toWorld } from '../cartography/mercator.ts';
import type { Camera } from '../model/scene.ts';
import type { PlaceLabel } from '../model/shapes.ts';

/** The labels that the edge of the map would cut: on a sheet they are left out. @param scale as `plate.css` scales labels */
export function cutLabels(labels: readonly PlaceLabel[], camera: Camera, size: Size, scale: number): readonly string[] {
  const world = worldSize(camera.zoom);
  const [x, y] = toWorld(camera.center);
  const [left, top] = [x * world - size.width / 2, y * world - size.height / 2];
  return labels
    .filter((label) => {
      const room = labelRoom(label, scale, world);
      return (
        room.left < left + EDGE ||
        room.right > left + size.width - EDGE ||
        room.top < top + EDGE ||
        room.bottom > top + size.height - EDGE
      );
    })
    .map(({ id }) => id);
}

/** px */
const EDGE = 4;
