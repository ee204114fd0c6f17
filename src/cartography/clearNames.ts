import type { LonLat } from '../model/place.ts';
import type { PlaceLabel } from '../model/shapes.ts';
import { worldSize } from './camera.ts';
import type { CountyName } from './countyNames.ts';
import type { Frame, RegionSymbol } from './frame.ts';
import { GLYPH_RADIUS } from './glyph.ts';
import { toWorld } from './mercator.ts';

/** By how much symbols and labels are scaled at the size of the map. */
export interface TextScales {
  readonly symbol: number;
  readonly label: number;
}

/** Names are chosen anew at every quarter of a zoom level: what is clear of others stays so as the camera goes in. */
export const NAME_STEP = 0.25;

/**
 * The names of counties that stand clear of symbols, labels and of each other at a zoom: a
 * name that would not is left out.
 */
export function clearNames(frame: Frame, zoom: number, scales: TextScales): readonly CountyName[] {
  const world = worldSize(zoom);
  const taken = [
    ...frame.symbols.flatMap((symbol) => symbolBoxes(symbol, scales.symbol, world)),
    ...frame.labels.map((label) => labelBox(label, scales.label, world)),
  ];
  return frame.names.filter((name) => {
    if (zoom < name.from) return false;
    const box = textBox(name.at, world, name.text, NAME_SIZE * scales.label, 0);
    if (taken.some((other) => meet(box, other))) return false;
    taken.push(box);
    return true;
  });
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Between a name and what it must stand clear of, CSS px. */
const PADDING = 4;
/** As `plate.css` sets the names. */
const NAME_SIZE = 12;

function meet(a: Rect, b: Rect): boolean {
  return (
    a.left < b.right + PADDING && b.left < a.right + PADDING && a.top < b.bottom + PADDING && b.top < a.bottom + PADDING
  );
}

/** Sizes and spacing of `plate.css` by rank. */
function labelBox({ at, text, rank }: PlaceLabel, scale: number, world: number): Rect {
  const size = (rank === 6 ? 15 : rank === 5 ? 12.5 : 12) * scale;
  return textBox(at, world, text, size, rank === 6 ? 0.5 : rank === 5 ? 0.18 : 0);
}

function textBox(at: LonLat, world: number, text: string, size: number, tracking: number): Rect {
  const [x, y] = spotOf(at, world);
  const half = (roughWidth(text) + tracking * text.length) * (size / 2);
  return { left: x - half, right: x + half, top: y - size * 0.5, bottom: y + size * 0.5 };
}

function symbolBoxes({ at, layout }: RegionSymbol, scale: number, world: number): readonly Rect[] {
  const [x, y] = spotOf(at, world);
  const lines = layout.lines.map((line): Rect => {
    const width = roughWidth(line.suffix === null ? line.text : `${line.text} ${line.suffix}`) * line.size;
    const start = line.anchor === 'start' ? line.x : line.anchor === 'end' ? line.x - width : line.x - width / 2;
    return {
      left: x + start * scale,
      right: x + (start + width) * scale,
      top: y + (line.y - line.size * 0.85) * scale,
      bottom: y + (line.y + line.size * 0.2) * scale,
    };
  });
  if (layout.circle === null) return lines;
  const reach = (layout.circle.radius + (layout.marks.length > 0 ? GLYPH_RADIUS * 1.1 : 0)) * scale;
  return [{ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, ...lines];
}

/** CSS px from the corner of the Web-Mercator square. */
function spotOf(at: LonLat, world: number): readonly [x: number, y: number] {
  const [x, y] = toWorld(at);
  return [x * world, y * world];
}

/** In em, rather too wide than too narrow: a Chinese character is one wide. */
function roughWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (letter > '\u2e80' ? 1 : 0.62), 0);
}
