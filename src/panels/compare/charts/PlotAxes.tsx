import { AxisBottom, AxisLeft, type TickRendererProps } from '@visx/axis';
import { GridColumns, GridRows } from '@visx/grid';
import type { AxisScale } from './axisScale.ts';
import type { PlotRoom } from './plotRoom.ts';

interface PlotAxesProps {
  readonly room: PlotRoom;
  readonly x: AxisScale;
  readonly y: AxisScale;
  /** What stands at the ends of the axes: what it is, its unit. */
  readonly titles: readonly [x: string, y: string];
}

/** Hairlines at the ticks, numbers along two sides, what they count at the ends. */
export function PlotAxes({ room, x, y, titles }: PlotAxesProps) {
  const { left, right, top, bottom } = room;
  return (
    <>
      <GridRows scale={y.scale} left={left} width={right - left} tickValues={[...y.ticks]} stroke="var(--line)" />
      <GridColumns scale={x.scale} top={top} height={bottom - top} tickValues={[...x.ticks]} stroke="var(--line)" />
      <AxisLeft
        scale={y.scale}
        left={left}
        tickValues={[...y.ticks]}
        tickFormat={(tick) => y.tickText(Number(tick))}
        tickComponent={TickLeft}
        tickLength={4}
        stroke="var(--line-2)"
        tickStroke="var(--line-2)"
      />
      <AxisBottom
        scale={x.scale}
        top={bottom}
        tickValues={[...x.ticks]}
        tickFormat={(tick) => x.tickText(Number(tick))}
        tickComponent={TickBottom}
        tickLength={4}
        stroke="var(--line-2)"
        tickStroke="var(--line-2)"
      />
      <text x={2} y={top - 14} fontSize={12} fill="var(--ink-2)">
        {titles[1]}
      </text>
      <text x={right} y={bottom + 38} fontSize={12} fill="var(--ink-2)" textAnchor="end">
        {titles[0]}
      </text>
    </>
  );
}

function TickLeft({ x, y, formattedValue }: TickRendererProps) {
  return (
    <text x={x - 3} y={y} dy="0.34em" fontSize={12} fill="var(--ink-3)" textAnchor="end">
      {formattedValue}
    </text>
  );
}

function TickBottom({ x, y, formattedValue }: TickRendererProps) {
  return (
    <text x={x} y={y + 4} fontSize={12} fill="var(--ink-3)" textAnchor="middle">
      {formattedValue}
    </text>
  );
}
