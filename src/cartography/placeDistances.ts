import type { Point } from './camera.ts';
import { roughWidth } from './labelRoom.ts';
import type { TakenRooms } from './takenRooms.ts';

/** A line between two seats on screen. */
interface DistanceEnds {
  readonly id: string;
  readonly km: number;
  readonly from: Point;
  readonly to: Point;
}

/** The line, and the box with its length where there is room for one. */
export interface PlacedDistance extends DistanceEnds {
  readonly box: DistanceBox | null;
}

/** CSS px; `text` is whole km. */
interface DistanceBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

const HEIGHT = 20;
/** CSS px; the letters are set bold. */
const TEXT_SIZE = 12.5;
/** Along the line, the middle first. */
const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86] as const;

/** Puts a box with its length on each line, clear of all that is taken; a line too short for one goes without. */
export function placeDistances(lines: readonly DistanceEnds[], taken: TakenRooms): readonly PlacedDistance[] {
  return lines.map((line) => ({ ...line, box: boxOn(line, taken) }));
}

function boxOn({ id, km, from, to }: DistanceEnds, taken: TakenRooms): DistanceBox | null {
  const text = `${Math.round(km)}\u00a0km`;
  const width = Math.ceil(roughWidth(text) * TEXT_SIZE) + 10;
  const spots = [true, false].flatMap((strict) => SHARES.map((share) => ({ share, strict })));
  for (const { share, strict } of spots) {
    const left = from[0] + (to[0] - from[0]) * share - width / 2;
    const top = from[1] + (to[1] - from[1]) * share - HEIGHT / 2;
    const room = { left, right: left + width, top, bottom: top + HEIGHT, reach: 0 };
    if (!taken.isFree(id, room, strict)) continue;
    taken.take(id, [room]);
    return { left, top, width, height: HEIGHT, text };
  }
  return null;
}
