import type { Qualifier, Quantity } from '../model/figure.ts';
import { combineQualifiers } from './combineQualifiers.ts';
import type { Measured } from './comparand.ts';
import { worked } from './measured.ts';

/** How one number differs from another. */
export interface Difference {
  /** Which way it goes by the numbers as stated. `~` of the quantity: it may go the other way. */
  readonly way: 'more' | 'less' | 'same';
  /** By how much, zero or more, with the sign that theirs allow for this way. */
  readonly by: Quantity;
  /** The difference ÷ the number it is counted from, percent: only where both are stated exactly and that is not zero. */
  readonly percent: Quantity | null;
  /** `bound`: one of them is a bound, so this is one too. `floors`: of two lower bounds, `loose`: of others without a bound: no bound itself. */
  readonly means: 'exact' | 'bound' | 'floors' | 'loose';
}

/**
 * One number − another of the same unit. The sign is that of a sum of the first and the negative second: a lower bound less
 * a stated value is a lower bound, a stated value less a lower bound an upper one, and of two lower bounds no bound holds.
 * @returns null where one of them is missing
 */
export function differenceOf(of: Measured, from: Measured): Difference | null {
  if (of.quantity === null || from.quantity === null) return null;
  const [left, right] = [of.quantity, from.quantity];
  const value = left.value - right.value;
  const sign = combineQualifiers([left.qualifier, NEGATIVE[right.qualifier]]);
  const status = worked(left, right);
  const percent = sign === '=' && right.value !== 0 ? Math.abs(value / right.value) * 100 : null;
  return {
    way: value > 0 ? 'more' : value < 0 ? 'less' : 'same',
    by: { value: Math.abs(value), unit: left.unit, qualifier: value < 0 ? NEGATIVE[sign] : sign, status },
    percent: percent === null ? null : { value: percent, unit: 'percent', qualifier: '=', status },
    means: sign === '=' ? 'exact' : sign !== '~' ? 'bound' : isFloor(left) && isFloor(right) ? 'floors' : 'loose',
  };
}

function isFloor({ qualifier }: Quantity): boolean {
  return qualifier === '>=' || qualifier === '>';
}

/** The sign of a number turned negative. Of `>` it is `<`, which no figure of the atlas has: `≤` holds as well. */
const NEGATIVE: Readonly<Record<Qualifier, Qualifier>> = { '=': '=', '>=': '<=', '>': '<=', '<=': '>=', '~': '~' };
