import type { Figure, Quantity } from '../model/figure.ts';
import type { ColumnId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import { combineQualifiers } from './combineQualifiers.ts';
import type { Measured, MissingReason } from './comparand.ts';

/** A number of the atlas as it is. */
export function ofFigure(figure: Figure, short: Localized | null = null): Measured {
  return { quantity: figure, figure, short, unstated: [], missing: null };
}

/** A number that was worked out or assumed here. */
export function ofQuantity(
  quantity: Quantity,
  short: Localized | null = null,
  unstated: readonly ColumnId[] = [],
): Measured {
  return { quantity, figure: null, short, unstated, missing: null };
}

/** No number. */
export function missing(why: MissingReason): Measured {
  return { quantity: null, missing: why };
}

/** One number ÷ another in a unit; it carries the first one's sign, where the second is stated. */
export function quotient(of: Measured, by: Measured, unit: Quantity['unit']): Measured {
  if (of.quantity === null) return of;
  if (by.quantity === null) return by;
  const status = worked(of.quantity, by.quantity);
  const qualifier = by.quantity.qualifier === '=' ? of.quantity.qualifier : '~';
  const value = of.quantity.value / by.quantity.value;
  return ofQuantity({ value, unit, qualifier, status }, of.short, of.unstated);
}

/** Numbers added up, with the sign that theirs allow; the first reason where one is missing or there are none. */
export function sum(parts: readonly Measured[], none: MissingReason): Measured {
  const known: Quantity[] = [];
  for (const part of parts) {
    if (part.quantity === null) return part;
    known.push(part.quantity);
  }
  const [first, ...rest] = known;
  if (first === undefined) return missing(none);
  if (rest.length === 0) return parts[0] ?? missing(none);
  return ofQuantity({
    value: known.reduce((total, { value }) => total + value, 0),
    unit: first.unit,
    qualifier: combineQualifiers(known.map(({ qualifier }) => qualifier)),
    status: worked(...known),
  });
}

/** The status of what is worked out of numbers: the scenario's where one of them is. */
export function worked(...parts: readonly Pick<Quantity, 'status'>[]): Quantity['status'] {
  return parts.some(({ status }) => status === 'scenario') ? 'scenario' : 'derived';
}
