import type { PlaceId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import { type Point, project, type Size } from './camera.ts';
import type { PlacedHub } from './placeHubs.ts';

interface Seen {
  readonly camera: Camera;
  readonly size: Size;
  /** By which symbols are scaled. */
  readonly scale: number;
}

/** The hub whose icon has its middle nearest to a point, within reach of it, CSS px; else null. */
export function hubAt(hubs: readonly PlacedHub[], seen: Seen, [x, y]: Point, reach: number): PlaceId | null {
  const met = hubs
    .map((hub) => {
      const [left, top] = project(seen.camera, seen.size, hub.mark.at);
      const away = Math.hypot(left + hub.x * seen.scale - x, top + hub.y * seen.scale - y);
      return { id: hub.mark.id, away };
    })
    .filter(({ away }) => away <= reach)
    .sort((one, other) => one.away - other.away);
  return met[0]?.id ?? null;
}
