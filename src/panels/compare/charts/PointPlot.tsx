import { Line } from '@visx/shape';
import { discRoom, lineRoom, type Room } from '../../../cartography/room.ts';
import type { Indicator } from '../../../model/comparing.ts';
import type { Quantity } from '../../../model/figure.ts';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { indicatorWords } from '../../../text/indicatorWords.ts';
import { type AxisScale, axisScale } from './axisScale.ts';
import { ChartSvg } from './ChartSvg.tsx';
import { EqualLines } from './EqualLines.tsx';
import { equalLines } from './equalLines.ts';
import { PlotAxes } from './PlotAxes.tsx';
import { MARK_RADIUS, PlotMark } from './PlotMark.tsx';
import { PointName } from './PointName.tsx';
import type { PlotPoint } from './plotPoints.ts';
import { plotRoom } from './plotRoom.ts';
import { labelPoints, nameRooms } from './pointLabel.ts';

interface PointPlotProps {
  readonly width: number;
  readonly lang: Lang;
  readonly points: readonly PlotPoint[];
  readonly x: Indicator;
  readonly y: Indicator;
  /** What it shows, for those who do not see it. */
  readonly name: string;
  /** Draws the lines on which target ÷ area is equal. */
  readonly hasEqualLines?: boolean;
}

/** Columns by two numbers. */
export function PointPlot({ width, lang, points, x, y, name, hasEqualLines = false }: PointPlotProps) {
  const room = plotRoom(width);
  // Only where both axes are logarithmic are equal ratios straight lines.
  const wide = hasEqualLines ? 1 : undefined;
  const xAxis = axisScale(x, numbersOf(points, 'x'), [room.left, room.right], lang, 64, wide);
  const yAxis = axisScale(y, numbersOf(points, 'y'), [room.bottom, room.top], lang, 44, wide);
  const place = (at: { readonly x: Quantity; readonly y: Quantity }) =>
    [xAxis.at(at.x.value), yAxis.at(at.y.value)] as const;
  const marks = points.map((point) => discRoom(...place(point), MARK_RADIUS + 2));
  const ghosts = points.flatMap((point): readonly Room[] =>
    point.before === null
      ? []
      : [discRoom(...place(point.before), GHOST_RADIUS), ...lineRoom(place(point.before), place(point))],
  );
  const labelled = labelPoints(points, place, room, ghosts, lang);
  const lines =
    hasEqualLines && xAxis.isLog && yAxis.isLog
      ? equalLines(room, xAxis, yAxis, [...marks, ...nameRooms(labelled)], lang)
      : [];
  return (
    <ChartSvg width={width} height={room.height} name={name}>
      <PlotAxes room={room} x={xAxis} y={yAxis} titles={[axisTitle(x, xAxis, lang), axisTitle(y, yAxis, lang)]} />
      <EqualLines lines={lines} />
      {points.map((point) =>
        point.before === null ? null : <Ghost key={point.column.id} from={place(point.before)} to={place(point)} />,
      )}
      {labelled.map(({ point, left, top }) => (
        <PlotMark
          key={point.column.id}
          left={left}
          top={top}
          sector={point.sector}
          isScenario={point.x.status === 'scenario' || point.y.status === 'scenario'}
          x={point.x.qualifier}
          y={point.y.qualifier}
        />
      ))}
      {labelled.map((each) => (
        <PointName key={each.point.column.id} labelled={each} />
      ))}
    </ChartSvg>
  );
}

const GHOST_RADIUS = 5;

/** Where the plan has it, and the way to where the scenario has it. */
function Ghost({ from, to }: { readonly from: readonly [number, number]; readonly to: readonly [number, number] }) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const along = (px: number) => ({
    x: from[0] + ((to[0] - from[0]) * px) / (length || 1),
    y: from[1] + ((to[1] - from[1]) * px) / (length || 1),
  });
  return (
    <>
      <circle
        cx={from[0]}
        cy={from[1]}
        r={GHOST_RADIUS}
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth={1.25}
        strokeDasharray="2 2"
      />
      {length > MARK_RADIUS + GHOST_RADIUS && (
        <Line from={along(GHOST_RADIUS)} to={along(length - MARK_RADIUS)} stroke="var(--ink-2)" strokeWidth={1.25} />
      )}
    </>
  );
}

function numbersOf(points: readonly PlotPoint[], axis: 'x' | 'y'): readonly Quantity[] {
  return points.flatMap((point) => [point[axis], ...(point.before === null ? [] : [point.before[axis]])]);
}

function axisTitle(indicator: Indicator, { unit, isLog }: AxisScale, lang: Lang): string {
  const { title: name } = indicatorWords(indicator, lang);
  const detail = [unit, ...(isLog ? [chartWords(lang).log] : [])].filter((word) => word !== '');
  return lang === 'zh' ? `${name}（${detail.join('，')}）` : `${name} (${detail.join(', ')})`;
}
