import { roughWidth } from '../../../cartography/labelRoom.ts';
import { lineRoom, type Room } from '../../../cartography/room.ts';
import { INTENSITY_SCALE } from '../../../cartography/scale.ts';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { writtenUnit } from '../../../text/figure.ts';
import { formatNumber } from '../../../text/number.ts';
import type { AxisScale } from './axisScale.ts';
import type { PlotRoom } from './plotRoom.ts';

/** A line of equal target ÷ area, px, with its words along it. */
export interface EqualLine {
  readonly id: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Null where the line is too short for its words. */
  readonly label: { readonly text: string; readonly at: readonly [number, number]; readonly angle: number } | null;
  /** What other words keep off. */
  readonly room: readonly Room[];
}

/** Lines of equal intensity at the breaks of the map's classes, in a plot whose axes are both logarithmic. */
export function equalLines(room: PlotRoom, x: AxisScale, y: AxisScale, lang: Lang): readonly EqualLine[] {
  return INTENSITY_SCALE.breaks.flatMap((level) => {
    const ends = clip(level, room, x, y);
    return ends === null ? [] : [lineOf(level, ends, lang)];
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

function lineOf(level: number, [from, to]: readonly [Spot, Spot], lang: Lang): EqualLine {
  const { factor } = writtenUnit('yi-cny-per-km2', lang);
  const text = chartWords(lang).intensity.line(formatNumber(Number((level * factor).toPrecision(3)), lang));
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const width = roughWidth(text) * SIZE;
  if (length < width + 24) return { id: level, from, to, label: null, room: [] };
  const along = (px: number): Spot => [from[0] + (dx * px) / length, from[1] + (dy * px) / length];
  const room = lineRoom(along(length - width - 10), along(length - 6)).map((each) => ({ ...each, reach: SIZE }));
  const label = { text, at: along(length - 8), angle: (Math.atan2(dy, dx) * 180) / Math.PI };
  return { id: level, from, to, label, room };
}
