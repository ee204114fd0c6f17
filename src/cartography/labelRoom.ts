import type { LonLat } from '../model/place.ts';
import type { PlaceLabel } from '../model/shapes.ts';
import type { CountyName } from './countyNames.ts';
import { toWorld } from './mercator.ts';
import type { Room } from './room.ts';

/** The room of a label of the sheet, by the sizes and the spacing that `plate.css` gives its rank. */
export function labelRoom({ at, text, rank }: PlaceLabel, scale: number, world: number): Room {
  const size = (rank === 6 ? 15 : rank === 5 ? 12.5 : 12) * scale;
  return centredRoom(at, world, text, size, rank === 6 ? 0.5 : rank === 5 ? 0.18 : 0);
}

/** The room of the name of a county. */
export function nameRoom({ at, text }: CountyName, scale: number, world: number): Room {
  return centredRoom(at, world, text, 12 * scale, 0);
}

/** CSS px from the corner of the Web-Mercator square, whose side is `world`. */
export function spotOf(at: LonLat, world: number): readonly [x: number, y: number] {
  const [x, y] = toWorld(at);
  return [x * world, y * world];
}

/** In em, rather too wide than too narrow: a Chinese character is one wide. */
export function roughWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e80' ? 1 : 0.62), 0);
}

function centredRoom(at: LonLat, world: number, text: string, size: number, tracking: number): Room {
  const [x, y] = spotOf(at, world);
  const half = (roughWidth(text) + tracking * text.length) * (size / 2);
  return { left: x - half, right: x + half, top: y - size * 0.5, bottom: y + size * 0.5, reach: 0 };
}
