import type { Quantity } from '../model/figure.ts';
import { combineQualifiers } from './combineQualifiers.ts';
import type { Comparand } from './comparand.ts';
import { worked } from './measured.ts';

export interface StatedTarget {
  readonly column: Comparand;
  readonly quantity: Quantity;
}

/** How unequally the stated targets are spread. All of it is worked out of numbers that are lower bounds for the most part. */
export interface Concentration {
  /** The largest first; of equal ones in the order given. */
  readonly stated: readonly StatedTarget[];
  /** Columns without a target, which are not counted. */
  readonly unstated: readonly Comparand[];
  /** All stated targets together, 亿元. */
  readonly total: Quantity;
  /** Index of Herfindahl and Hirschman, from 1/n to 1. */
  readonly hhi: Quantity;
  /** The three largest together, 亿元. */
  readonly topSum: Quantity;
  /** Those ÷ all, percent: a ratio of two sums of lower bounds, so neither a share nor a bound. */
  readonly topRatio: Quantity;
}

/** How many are counted as the largest. */
export const TOP = 3;

/** The concentration of the targets of some columns; null where none is stated or all are zero. */
export function concentration(columns: readonly Comparand[]): Concentration | null {
  const stated = columns
    .flatMap((column) => (column.target.quantity === null ? [] : [{ column, quantity: column.target.quantity }]))
    .sort((a, b) => b.quantity.value - a.quantity.value);
  const total = sumOf(stated);
  if (total.value <= 0) return null;
  const top = sumOf(stated.slice(0, TOP));
  const ratio = { qualifier: total.qualifier === '=' ? '=' : '~', status: total.status } as const;
  return {
    stated,
    unstated: columns.filter(({ target }) => target.quantity === null),
    total,
    hhi: { ...ratio, unit: 'count', value: herfindahl(stated.map(({ quantity }) => quantity.value)) },
    topSum: top,
    topRatio: { ...ratio, unit: 'percent', value: (top.value / total.value) * 100 },
  };
}

/**
 * Sum of the squared parts of a sum: 1/n where all are equal, 1 where one has it all (Hirschman 1945, Herfindahl 1950).
 * @param values none negative, not all zero
 */
export function herfindahl(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.reduce((sum, value) => sum + (value / total) ** 2, 0);
}

function sumOf(stated: readonly StatedTarget[]): Quantity {
  const parts = stated.map(({ quantity }) => quantity);
  return {
    value: parts.reduce((sum, { value }) => sum + value, 0),
    unit: 'yi-cny',
    qualifier: combineQualifiers(parts.map(({ qualifier }) => qualifier)),
    status: worked(...parts),
  };
}
