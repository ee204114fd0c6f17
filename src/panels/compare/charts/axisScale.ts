import { scaleLinear, scaleLog } from '@visx/scale';
import type { Indicator } from '../../../model/comparing.ts';
import type { Quantity, Unit } from '../../../model/figure.ts';
import type { Lang } from '../../../model/localized.ts';
import { writtenUnit } from '../../../text/figure.ts';
import { indicatorWords } from '../../../text/indicatorWords.ts';
import { formatNumber } from '../../../text/number.ts';

/** An axis: it counts in what it writes (billions in English), so that its ticks are round. */
export interface AxisScale {
  readonly scale: ReturnType<typeof scaleLog<number>> | ReturnType<typeof scaleLinear<number>>;
  readonly isLog: boolean;
  readonly unit: string;
  readonly ticks: readonly number[];
  readonly tickText: (tick: number) => string;
  /** px of a number in the atlas's own unit. */
  readonly at: (value: number) => number;
}

/** From which ratio of the largest to the least on an axis is logarithmic: below it all can be told apart in a linear one. */
const WIDE = 5;

/** A logarithmic axis reaches over a decade at least, so that it has ticks and room around near numbers. */
const LEAST_SPAN = 10;

/**
 * The axis for some numbers of one indicator.
 * @param range px, from the least to the largest
 * @param gap px between ticks at least
 * @param wide from which ratio of the largest to the least it is logarithmic
 */
export function axisScale(
  indicator: Indicator,
  numbers: readonly Pick<Quantity, 'value' | 'unit'>[],
  range: readonly [number, number],
  lang: Lang,
  gap = 40,
  wide = WIDE,
): AxisScale {
  const unit: Unit = numbers[0]?.unit ?? 'count';
  const written = writtenUnit(unit, lang);
  const values = numbers.map(({ value }) => value * written.factor);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isLog = unit !== 'count' && low > 0 && high / low >= wide;
  const pad = Math.max(1.35, Math.sqrt(LEAST_SPAN / (high / low)));
  const most = Math.max(2, Math.floor(Math.abs(range[1] - range[0]) / gap));
  const scale = isLog
    ? scaleLog<number>({ domain: [low / pad, high * pad], range: [...range] })
    : scaleLinear<number>({ domain: [0, (high > 0 ? high : 1) * 1.12], range: [...range] });
  return {
    scale,
    isLog,
    unit: written.unit === '' ? indicatorWords(indicator, lang).counted : written.unit,
    ticks: isLog ? logTicks(low / pad, high * pad, most) : evenTicks(scale.ticks(most), unit),
    tickText: (tick) => formatNumber(Number(tick.toPrecision(6)), lang),
    at: (value) => scale(value * written.factor),
  };
}

/** 1, 2, 5 of every power of ten, or 1 and 3, or the powers alone, as many as there is room for. */
function logTicks(low: number, high: number, most: number): readonly number[] {
  const sets = [[1, 2, 5], [1, 3], [1]].map((steps) => ticksOf(steps, low, high));
  return sets.find((ticks) => ticks.length <= most) ?? sets.at(-1) ?? [];
}

function ticksOf(steps: readonly number[], low: number, high: number): readonly number[] {
  const powers = Array.from({ length: 16 }, (_, power) => 10 ** (power - 6));
  return powers
    .flatMap((power) => steps.map((step) => Number((step * power).toPrecision(3))))
    .filter((tick) => tick >= low && tick <= high);
}

function evenTicks(ticks: readonly number[], unit: Unit): readonly number[] {
  return unit === 'count' ? ticks.filter(Number.isInteger) : ticks;
}
