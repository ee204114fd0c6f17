import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { concentrationWords } from '../../../text/concentrationWords.ts';
import type { AxisScale } from './axisScale.ts';
import { ChartSvg } from './ChartSvg.tsx';
import type { CumulativeStep } from './cumulativeSteps.ts';
import { PlotAxes } from './PlotAxes.tsx';
import { type PlotRoom, ROOMY } from './plotRoom.ts';

interface CumulativeCurveProps {
  readonly width: number;
  readonly lang: Lang;
  readonly plan: readonly CumulativeStep[];
  readonly scenario: readonly CumulativeStep[] | null;
  readonly name: string;
}

type Spot = readonly [count: number, percent: number];

/** Lines from nothing to all, the largest first; that of the scenario dashed. */
export function CumulativeCurve({ width, lang, plan, scenario, name }: CumulativeCurveProps) {
  const w = concentrationWords(lang);
  const height = Math.round(Math.min(Math.max(width * 0.56, 320), 420));
  const room: PlotRoom = { width, height, left: 50, right: width - 14, top: 34, bottom: height - 46 };
  const most = Math.max(plan.length, scenario?.length ?? 0);
  const x = evenAxis(most, [room.left, room.right], 1);
  const y = evenAxis(100, [room.bottom, room.top], 20);
  const path = (spots: readonly Spot[]) => ({
    data: [...spots],
    x: ([count]: Spot) => x.at(count),
    y: ([, percent]: Spot) => y.at(percent),
    fill: 'none',
  });
  const shown = scenario ?? plan;
  return (
    <ChartSvg width={width} height={height} name={name}>
      <PlotAxes room={room} x={x} y={y} titles={[w.count, w.cumulative]} />
      <LinePath
        {...path([
          [0, 0],
          [most, 100],
        ])}
        stroke="var(--line-2)"
        strokeWidth={1}
        strokeDasharray="1 3"
        strokeLinecap="round"
      />
      <LinePath {...path(spotsOf(plan))} stroke="var(--ink)" strokeWidth={1.5} />
      {scenario !== null && (
        <LinePath {...path(spotsOf(scenario))} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="5 3" />
      )}
      {shown.map(({ stated, ratio, short }, at) => (
        <Group key={stated.column.id} left={x.at(at + 1)} top={y.at(ratio.value)}>
          <circle r={3.5} fill="var(--surface)" stroke="var(--ink)" strokeWidth={1.25} />
          {width >= ROOMY && (
            <text
              x={at === shown.length - 1 ? 6 : 0}
              y={at === shown.length - 1 ? 38 : 20}
              fontSize={12}
              fill="var(--ink-2)"
              textAnchor={at === shown.length - 1 ? 'end' : 'middle'}
            >
              {nameOf(stated.column.name[lang], short?.[lang] ?? null, lang)}
            </text>
          )}
        </Group>
      ))}
      {scenario !== null && (
        <text x={room.left + 8} y={room.top + 14} fontSize={12} fill="var(--ink-2)">
          {w.curveLegend}
        </text>
      )}
    </ChartSvg>
  );
}

function nameOf(name: string, short: string | null, lang: Lang): string {
  return short === null ? name : chartWords(lang).withShort(name, short);
}

function spotsOf(steps: readonly CumulativeStep[]): readonly Spot[] {
  return [[0, 0], ...steps.map(({ ratio }, at): Spot => [at + 1, ratio.value])];
}

/** A linear axis from zero with a tick every so much. */
function evenAxis(end: number, range: readonly [number, number], step: number): AxisScale {
  const scale = scaleLinear<number>({ domain: [0, end], range: [...range] });
  return {
    scale,
    isLog: false,
    unit: '',
    ticks: Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step),
    tickText: String,
    at: (value) => scale(value),
  };
}
