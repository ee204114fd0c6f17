import type { Camera } from '../model/scene.ts';
import type { Size } from './camera.ts';
import type { PlacedCircle } from './comparedCircles.ts';
import { discRoom, type Room, roomsMeet } from './room.ts';
import { type ScaleBar, scaleBar } from './scaleBar.ts';

/** The scale bar with where its left end stands, CSS px from the upper left corner of the map. */
export interface PlacedScale extends ScaleBar {
  readonly x: number;
  readonly y: number;
  /** With its words. */
  readonly room: Room;
}

/** The scale bar at the lower left, shorter or at the lower right where a circle stands in its way. */
export function compareScale(camera: Camera, size: Size, circles: readonly PlacedCircle[]): PlacedScale {
  const left = LENGTHS.map((longest) => placedAt(camera, size, longest, false));
  const right = LENGTHS.map((longest) => placedAt(camera, size, longest, true));
  const isClear = ({ room }: PlacedScale) =>
    !circles.some(({ x, y, radius, ghost }) => roomsMeet(room, discRoom(x, y, Math.max(radius, ghost ?? 0)), CLEAR));
  return [...left, ...right].find(isClear) ?? placedAt(camera, size, SHORTEST, false);
}

function placedAt(camera: Camera, { width, height }: Size, longest: number, isRight: boolean): PlacedScale {
  const { km, px } = scaleBar(camera, longest);
  const y = height - BOTTOM;
  const x = isRight ? width - EDGE - px - WORDS : EDGE;
  return { km, px, x, y, room: { left: x, right: x + px + WORDS, top: y - RISE, bottom: height, reach: 0 } };
}

/** CSS px. */
const SHORTEST = 60;
const LENGTHS = [100, SHORTEST] as const;
const EDGE = 12;
const BOTTOM = 10;
const RISE = 12;
/** Of the number with its unit, and the gap before it. */
const WORDS = 52;
const CLEAR = 3;
