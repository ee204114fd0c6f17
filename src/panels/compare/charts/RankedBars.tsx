import { scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import type { Comparand, Measured } from '../../../analysis/comparand.ts';
import { roughWidth } from '../../../cartography/labelRoom.ts';
import type { Indicator } from '../../../model/comparing.ts';
import type { Quantity } from '../../../model/figure.ts';
import type { Lang } from '../../../model/localized.ts';
import { countText } from '../../../text/countText.ts';
import { figureText } from '../../../text/figure.ts';
import { indicatorWords } from '../../../text/indicatorWords.ts';
import { missingWords } from '../../../text/missingWords.ts';
import { ChartSvg } from './ChartSvg.tsx';
import { columnName } from './columnName.ts';

export interface RankedBar {
  readonly column: Comparand;
  readonly measured: Measured;
  /** What stands beside the number (仅石材). */
  /** The plan's number, where changes are shown and it is another. */
  readonly before: Quantity | null;
}

interface RankedBarsProps {
  readonly width: number;
  readonly lang: Lang;
  readonly indicator: Indicator;
  readonly bars: readonly RankedBar[];
  readonly name: string;
}

const BAR = 12;
const SIZE = 13;

/** Bars from zero: a lower bound ends open. What has no number has no bar, and says why. */
export function RankedBars({ width, lang, indicator, bars, name }: RankedBarsProps) {
  const rows = bars.map((bar) => ({ ...bar, text: numberWords(bar, indicator, lang) }));
  const names = Math.max(...rows.map(({ column }) => roughWidth(columnName(column, lang)) * SIZE));
  const isNarrow = names + 16 > width * 0.3;
  const left = isNarrow ? 0 : Math.ceil(names) + 16;
  const full = Math.max(
    1e-9,
    ...rows.flatMap(({ measured, before }) => [measured.quantity?.value ?? 0, before?.value ?? 0]),
  );
  const beside = Math.max(...rows.map(({ text }) => (text.isNumber ? roughWidth(text.said) * SIZE + OPEN : 0)));
  const isStacked = width - left - beside < LEAST;
  const end = isStacked ? width - OPEN : width - beside - 12;
  const scale = scaleLinear<number>({ domain: [0, full], range: [left, end] });
  const row = (isNarrow ? 50 : 34) + (isStacked ? 18 : 0);
  const height = rows.length * row + 8;
  return (
    <ChartSvg width={width} height={height} name={name}>
      <Line from={{ x: left + 0.5, y: 0 }} to={{ x: left + 0.5, y: height }} stroke="var(--line-2)" strokeWidth={1} />
      {rows.map((each, at) => (
        <BarRow
          key={each.column.id}
          bar={each}
          text={each.text.said}
          name={columnName(each.column, lang)}
          nameAt={isNarrow ? { x: 6, anchor: 'start' } : { x: left - 10, anchor: 'end' }}
          top={at * row + (isNarrow ? 24 : 4)}
          isNarrow={isNarrow}
          isStacked={isStacked}
          from={left}
          px={scale}
        />
      ))}
    </ChartSvg>
  );
}

/** px for the open end. */
const OPEN = 22;
/** With less for the longest bar numbers stand under their bars, px. */
const LEAST = 90;

interface BarRowProps {
  readonly bar: RankedBar;
  readonly text: string;
  readonly name: string;
  readonly nameAt: { readonly x: number; readonly anchor: 'start' | 'end' };
  readonly top: number;
  readonly isNarrow: boolean;
  /** The number stands under its bar. */
  readonly isStacked: boolean;
  readonly from: number;
  readonly px: (value: number) => number;
}

function BarRow({ bar: { measured, before }, text, name, nameAt, top, isNarrow, isStacked, from, px }: BarRowProps) {
  const middle = top + 13;
  const { quantity } = measured;
  const end = quantity === null ? from : px(quantity.value);
  const isOpen = quantity?.qualifier === '>=' || quantity?.qualifier === '>';
  const isScenario = quantity?.status === 'scenario';
  const was = before === null ? null : px(before.value);
  return (
    <>
      <text
        x={nameAt.x}
        y={isNarrow ? top - 2 : middle}
        dy={isNarrow ? 0 : '0.36em'}
        fontSize={SIZE}
        fontWeight={700}
        fill="var(--ink)"
        textAnchor={nameAt.anchor}
      >
        {name}
      </text>
      {quantity !== null && (
        <Bar
          x={from}
          y={middle - BAR / 2}
          width={Math.max(0, end - from)}
          height={BAR}
          fill={isScenario ? 'var(--surface)' : 'var(--ink-2)'}
          stroke="var(--ink-2)"
          strokeWidth={1.25}
          {...(isScenario ? { strokeDasharray: '3 2' } : {})}
        />
      )}
      {isOpen && (
        <path
          d={`M${end + 4} ${middle - 5}l5 5l-5 5M${end + 10} ${middle - 5}l5 5l-5 5`}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      )}
      {was !== null && (
        <Line
          from={{ x: was, y: middle - BAR }}
          to={{ x: was, y: middle + BAR }}
          stroke="var(--ink)"
          strokeWidth={1.25}
        />
      )}
      <text
        x={quantity === null || isStacked ? from + 8 : Math.max(end, was ?? 0) + (isOpen ? OPEN : 8)}
        y={isStacked && quantity !== null ? middle + 18 : middle}
        dy="0.36em"
        fontSize={quantity === null ? 12 : SIZE}
        fill={quantity === null ? 'var(--ink-3)' : 'var(--ink)'}
      >
        {text}
      </text>
    </>
  );
}

function numberWords({ measured }: RankedBar, indicator: Indicator, lang: Lang): { said: string; isNumber: boolean } {
  if (measured.quantity === null) return { said: `— ${missingWords(lang)[measured.missing]}`, isNumber: false };
  const { counted } = indicatorWords(indicator, lang);
  const { quantity, short } = measured;
  const text = quantity.unit === 'count' ? countText(quantity, counted, lang) : figureText(quantity, lang);
  return { said: short === null ? text : `${text} ${short[lang]}`, isNumber: true };
}
