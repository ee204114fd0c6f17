import { roughWidth } from '../../../cartography/labelRoom.ts';
import { lineRoom, type Room, roomsMeet } from '../../../cartography/room.ts';
import { INTENSITY_SCALE } from '../../../cartography/scale.ts';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { writtenUnit } from '../../../text/figure.ts';
import { formatNumber } from '../../../text/number.ts';
import type { AxisScale } from './axisScale.ts';
import { type PlotRoom, ROOMY } from './plotRoom.ts';

/** A line of equal target ÷ area, px, with its words along it. */
export interface EqualLine {
  readonly id: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Null where there is no room for it. */
  readonly label: { readonly text: string; readonly at: readonly [number, number]; readonly angle: number } | null;
}

/**
 * Lines of equal intensity at the breaks of the map's classes, in a plot whose axes are both logarithmic; the words stand as
 * near the upper end as they are clear of marks and names.
 */
export function equalLines(
  room: PlotRoom,
  x: AxisScale,
  y: AxisScale,
  marks: readonly Room[],
  lang: Lang,
): readonly EqualLine[] {
  return INTENSITY_SCALE.breaks.flatMap((level) => {
    const ends = clip(level, room, x, y);
    return ends === null ? [] : [lineOf(level, ends, marks, wordsOf(level, room, lang))];
  });
}

type Spot = readonly [number, number];

const SIZE = 12;

/** The part of the line within the field: straight between two of its points, for both axes are logarithmic. */
function clip(
  level: number,
  { left, right, top, bottom }: PlotRoom,
  x: AxisScale,
  y: AxisScale,
): readonly [Spot, Spot] | null {
  const [a, b]: readonly [Spot, Spot] = [
    [x.at(1), y.at(level)],
    [x.at(10), y.at(10 * level)],
  ];
  const slope = (b[1] - a[1]) / (b[0] - a[0]);
  const atX = (px: number): number => a[1] + (px - a[0]) * slope;
  const atY = (px: number): number => a[0] + (px - a[1]) / slope;
  const from = Math.max(left, atY(bottom));
  const to = Math.min(right, atY(top));
  if (to - from < 12) return null;
  return [
    [from, atX(from)],
    [to, atX(to)],
  ];
}

function lineOf(
  level: number,
  [from, to]: readonly [Spot, Spot],
  marks: readonly Room[],
  texts: readonly string[],
): EqualLine {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const along = (px: number): Spot => [from[0] + (dx * px) / length, from[1] + (dy * px) / length];
  const places = texts.flatMap((text) => {
    const width = roughWidth(text) * SIZE;
    return Array.from({ length: Math.max(0, Math.floor((length - width - 16) / STEP)) }, (_, step) => {
      const end = length - 8 - step * STEP;
      return { text, end, room: roomAlong(along(end - width), along(end)) };
    });
  });
  const clear = places.find(({ room }) => !room.some((each) => marks.some((mark) => roomsMeet(each, mark, 1))));
  if (clear === undefined) return { id: level, from, to, label: null };
  const label = { text: clear.text, at: along(clear.end), angle: (Math.atan2(dy, dx) * 180) / Math.PI };
  return { id: level, from, to, label };
}

/** Between two places tried, px. */
const STEP = 12;

/** The room of words over a line, as a row of discs. */
function roomAlong(from: Spot, to: Spot): readonly Room[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [upX, upY] = [((to[1] - from[1]) / length) * LIFT, ((from[0] - to[0]) / length) * LIFT];
  return lineRoom([from[0] + upX, from[1] + upY], [to[0] + upX, to[1] + upY])
    .filter((_, at) => at % 2 === 0)
    .map((each) => ({ ...each, reach: 7 }));
}

/** From the line to the middle of its words, px. */
const LIFT = 9;

/** With the unit where there is room for it, else the number alone. */
function wordsOf(level: number, { width }: PlotRoom, lang: Lang): readonly string[] {
  const { factor } = writtenUnit('yi-cny-per-km2', lang);
  const number = formatNumber(Number((level * factor).toPrecision(3)), lang);
  return width >= ROOMY ? [chartWords(lang).intensity.line(number), number] : [number];
}
