import { roughWidth } from './labelRoom.ts';
import type { Room } from './room.ts';

/** A line of words that belong to one thing on the map. */
export interface WordLine {
  readonly kind: 'name' | 'value' | 'mark' | 'small';
  readonly text: string;
  /** CSS px. */
  readonly size: number;
}

/** A line where it stands. */
export interface PlacedLine extends WordLine {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Words where they stand, with the room they take. */
export interface PlacedWords {
  readonly lines: readonly PlacedLine[];
  readonly rooms: readonly Room[];
}

/** Where words may stand: over the middle of a circle they fit into, number in it and name below, or beside it. */
export type Side = 'inside' | 'split' | 'centre' | 'E' | 'W' | 'S' | 'N' | 'NE' | 'SE' | 'NW' | 'SW';

/** Sides about a point, those that read best first. */
export const BESIDE = ['E', 'W', 'N', 'S', 'NE', 'SE', 'NW', 'SW'] as const satisfies readonly Side[];

/** What words belong to, CSS px; its radius is 0 where no circle is drawn. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Sets words at the first side at which all of them are free; null where none is. */
export function placeWords(
  lines: readonly WordLine[],
  spot: Spot,
  sides: readonly Side[],
  isFree: (room: Room) => boolean,
): PlacedWords | null {
  for (const side of sides) {
    const placed = wordsAt(lines, spot, side);
    if (placed?.rooms.every(isFree)) return placed;
  }
  return null;
}

/** Between a circle and words beside it. */
const GAP = 4;
const LEADING = 1.22;

function wordsAt(lines: readonly WordLine[], spot: Spot, side: Side): PlacedWords | null {
  const { width, height } = extent(lines);
  const { x, y, radius } = spot;
  if (side === 'split') return split(lines, spot);
  if (side === 'centre') return block(lines, x, y - height / 2, 'middle');
  if (side === 'inside') {
    return Math.hypot(width, height) / 2 <= radius ? block(lines, x, y - height / 2, 'middle') : null;
  }
  const slanted = side.length === 2;
  const away = (slanted ? radius * Math.SQRT1_2 : radius) + GAP;
  const left = side.endsWith('E') ? x + away : side.endsWith('W') ? x - away : x;
  const top = side.startsWith('N') ? y - away - height : side.startsWith('S') ? y + away : y - height / 2;
  return block(lines, left, top, side.endsWith('E') ? 'start' : side.endsWith('W') ? 'end' : 'middle');
}

/** The number in the circle, the name below it. */
function split(lines: readonly WordLine[], { x, y, radius }: Spot): PlacedWords | null {
  const names = lines.filter(({ kind }) => kind === 'name');
  const numbers = lines.filter(({ kind }) => kind !== 'name');
  if (names.length === 0 || numbers.length === 0) return null;
  const { width, height } = extent(numbers);
  if (Math.hypot(width, height) / 2 > radius) return null;
  const within = block(numbers, x, y - height / 2, 'middle');
  const below = block(names, x, y + radius + GAP / 2, 'middle');
  return { lines: [...below.lines, ...within.lines], rooms: [...below.rooms, ...within.rooms] };
}

function block(lines: readonly WordLine[], x: number, top: number, anchor: PlacedLine['anchor']): PlacedWords {
  let y = top;
  const placed = lines.map((line): PlacedLine => {
    const baseline = y + line.size * 0.95;
    y += line.size * LEADING;
    return { ...line, x, y: baseline, anchor };
  });
  const rooms = placed.map((line): Room => {
    const width = wordWidth(line);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: line.y - line.size * 0.9, bottom: line.y + line.size * 0.24, reach: 0 };
  });
  return { lines: placed, rooms };
}

function extent(lines: readonly WordLine[]): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(0, ...lines.map(wordWidth)),
    height: lines.reduce((height, { size }) => height + size * LEADING, 0),
  };
}

function wordWidth({ kind, text, size }: WordLine): number {
  return (kind === 'name' ? serifWidth(text) : roughWidth(text)) * size;
}

/** In em, of the bold serif that names are set in; as good as never too narrow. */
function serifWidth(text: string): number {
  return [...text].reduce((width, letter) => width + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (letter > '\u2e80') return 1;
  if (' ijlI.'.includes(letter)) return 0.38;
  if ('frst'.includes(letter)) return 0.5;
  if ('acevz–0123456789'.includes(letter)) return 0.6;
  if ('mwMWH'.includes(letter)) return 1.01;
  return letter >= 'A' && letter <= 'Z' ? 0.79 : 0.7;
}
