import { type ChartLabel, chartLabels, type PlacedLabel } from '../../../cartography/chartLabels.ts';
import { roughWidth } from '../../../cartography/labelRoom.ts';
import { discRoom, type Room } from '../../../cartography/room.ts';
import type { Lang } from '../../../model/localized.ts';
import { figureParts, scenarioMark } from '../../../text/figure.ts';
import { columnName } from './columnName.ts';
import { MARK_RADIUS } from './PlotMark.tsx';
import type { PlotPoint } from './plotPoints.ts';
import { type PlotRoom, ROOMY } from './plotRoom.ts';

/** A point with its place in the picture, the lines of its name, and where they stand. */
export interface LabelledPoint {
  readonly point: PlotPoint;
  readonly left: number;
  readonly top: number;
  readonly lines: readonly string[];
  readonly label: PlacedLabel | null;
}

export const LINE_HEIGHT = 16;

/** Puts the names of points where they are clear of each other. @param place px of a point @param taken by other things */
export function labelPoints(
  points: readonly PlotPoint[],
  place: (point: PlotPoint) => readonly [number, number],
  room: PlotRoom,
  taken: readonly Room[],
  lang: Lang,
): readonly LabelledPoint[] {
  const spots = sideBySide(points.map(place));
  const made = points.map((point, at) => {
    const [left, top] = spots[at] ?? place(point);
    return { point, left, top, lines: linesOf(point, lang, room.width >= ROOMY) };
  });
  const labels = made.map(
    ({ point, left, top, lines }): ChartLabel => ({
      id: point.column.id,
      x: left,
      y: top,
      radius: MARK_RADIUS,
      ...sizeOf(lines),
    }),
  );
  const ends = made.flatMap(({ point, left, top }) => [
    ...(point.y.qualifier === '=' ? [] : [discRoom(left, top - 15, 5)]),
    ...(point.x.qualifier === '=' ? [] : [discRoom(left + 15, top, 5)]),
  ]);
  const placed = chartLabels(labels, [...taken, ...ends], { ...room, top: room.top - 4, bottom: room.bottom - 2 });
  return made.map((each) => ({ ...each, label: placed.find(({ id }) => id === each.point.column.id) ?? null }));
}

/** The room of each name that has its place. */
export function nameRooms(labelled: readonly LabelledPoint[]): readonly Room[] {
  return labelled.flatMap(({ label, lines }): readonly Room[] => {
    if (label === null) return [];
    const { left, top } = label;
    const { width, height } = sizeOf(lines);
    return [{ left, right: left + width, top, bottom: top + height, reach: 0 }];
  });
}

function sizeOf(lines: readonly string[]): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(...lines.map((line, at) => roughWidth(line) * (at === 0 ? 13 : 12))),
    height: lines.length * LINE_HEIGHT,
  };
}

type Spot = readonly [x: number, y: number];

/** Marks on the same spot stand beside each other, so that all are seen. */
function sideBySide(spots: readonly Spot[]): readonly Spot[] {
  return spots.map(([x, y], at): Spot => {
    const same = spots.flatMap(([otherX, otherY], other) => (Math.hypot(otherX - x, otherY - y) < SAME ? [other] : []));
    return [x + (same.indexOf(at) - (same.length - 1) / 2) * 2 * MARK_RADIUS, y];
  });
}

/** Nearer than this one mark hides the other, px. */
const SAME = 4;

function linesOf({ column, y, short }: PlotPoint, lang: Lang, isRoomy: boolean): readonly string[] {
  const name = columnName(column, lang);
  const { sign, number } = figureParts(y, lang);
  const figure = `${sign}${number}${scenarioMark(y, lang)}`;
  if (isRoomy) return [name, short === null ? figure : `${figure} ${short[lang]}`];
  return short === null ? [name] : [name, short[lang]];
}
