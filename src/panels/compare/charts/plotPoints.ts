import type { Comparand, Measured, MissingReason } from '../../../analysis/comparand.ts';
import { indicatorOf } from '../../../analysis/indicatorOf.ts';
import type { Indicator } from '../../../model/comparing.ts';
import type { Quantity } from '../../../model/figure.ts';
import type { ColumnId } from '../../../model/ids.ts';
import type { Localized } from '../../../model/localized.ts';
import type { SectorId } from '../../../model/sector.ts';
import type { Comparison } from '../useComparison.ts';

/** A column as a point of a plot. */
export interface PlotPoint {
  readonly column: Comparand;
  /** The sector the plan lists first, of a region. */
  readonly sector: SectorId | null;
  readonly x: Quantity;
  readonly y: Quantity;
  /** What stands beside one of the two numbers wherever it is written (仅石材). */
  readonly short: Localized | null;
  /** Where the plan has it, when changes are shown and it is elsewhere. */
  readonly before: { readonly x: Quantity; readonly y: Quantity } | null;
}

export interface PlotPoints {
  readonly points: readonly PlotPoint[];
  readonly missing: readonly { readonly column: Comparand; readonly why: MissingReason }[];
}

/** The columns of a comparison by two indicators; those that lack one of the numbers apart. */
export function plotPoints(
  { columns, plan, comparing, shown }: Comparison,
  xOf: Indicator,
  yOf: Indicator,
): PlotPoints {
  const isChange = shown !== null && comparing.shows === 'change';
  const points: PlotPoint[] = [];
  const missing: { column: Comparand; why: MissingReason }[] = [];
  for (const column of columns) {
    const [x, y] = [indicatorOf(column, xOf), indicatorOf(column, yOf)];
    if (x.quantity === null) {
      missing.push({ column, why: x.missing });
      continue;
    }
    if (y.quantity === null) {
      missing.push({ column, why: y.missing });
      continue;
    }
    points.push({
      column,
      sector: column.region?.firstSector ?? null,
      x: x.quantity,
      y: y.quantity,
      short: y.short ?? x.short,
      before: isChange ? beforeOf(plan, column.id, [xOf, yOf], [x.quantity, y.quantity]) : null,
    });
  }
  return { points, missing };
}

/** The plan's own number of a column where changes are shown and it differs; else null. */
export function planNumber(comparison: Comparison, id: ColumnId, indicator: Indicator): Quantity | null {
  const { plan, comparing, shown, columns } = comparison;
  if (shown === null || comparing.shows !== 'change') return null;
  const [column, now] = [plan.get(id), columns.find((each) => each.id === id)];
  if (column === undefined || now === undefined) return null;
  const before = indicatorOf(column, indicator).quantity;
  return before === null || isSame(before, indicatorOf(now, indicator)) ? null : before;
}

function beforeOf(
  plan: Comparison['plan'],
  id: ColumnId,
  [xOf, yOf]: readonly [Indicator, Indicator],
  [x, y]: readonly [Quantity, Quantity],
): PlotPoint['before'] {
  const column = plan.get(id);
  if (column === undefined) return null;
  const [was, wasY] = [indicatorOf(column, xOf).quantity, indicatorOf(column, yOf).quantity];
  if (was === null || wasY === null || (was.value === x.value && wasY.value === y.value)) return null;
  return { x: was, y: wasY };
}

function isSame(a: Quantity, { quantity }: Measured): boolean {
  return quantity !== null && a.value === quantity.value && a.qualifier === quantity.qualifier;
}
