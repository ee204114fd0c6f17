import type { Atlas } from '../model/atlas.ts';
import type { Quantity } from '../model/figure.ts';
import type { BalanceCheck, BalanceLevel, SumCase } from './balanceCheck.ts';
import type { Measured } from './comparand.ts';
import { sum, worked } from './measured.ts';

/**
 * The targets added up against the province's target. Both are floors as a rule: then a smaller sum contradicts nothing,
 * and a larger one leaves the province's floor without effect. Where every target is a stated value there is no room left.
 */
export function sumOfTargetsCheck({ province }: Pick<Atlas, 'province'>, targets: readonly Measured[]): BalanceCheck {
  return against('sum-of-targets', targets, province.revenueTarget, {
    below: 'holds',
    above: 'caution',
    short: 'fails',
    reached: 'holds',
    open: 'caution',
  });
}

/** The targets added up against the added value the plan aims at: added value is a part of revenue. */
export function addedValueCheck({ province }: Pick<Atlas, 'province'>, targets: readonly Measured[]): BalanceCheck {
  return against('added-value', targets, province.valueAddedTarget, {
    below: 'holds',
    above: 'holds',
    short: 'fails',
    reached: 'holds',
    open: 'caution',
  });
}

function against(
  id: BalanceCheck['id'],
  targets: readonly Measured[],
  whole: Quantity,
  levels: Readonly<Record<SumCase, BalanceLevel>>,
): BalanceCheck {
  const { quantity } = sum(targets, 'not-stated');
  if (quantity === null) return { id, level: 'holds', sum: null, numbers: [], findings: [] };
  const found = caseOf(quantity, whole);
  const gap: Quantity = {
    value: Math.abs(whole.value - quantity.value),
    unit: whole.unit,
    qualifier: '=',
    status: worked(quantity),
  };
  const numbers = found === 'open' || gap.value === 0 ? [quantity, whole] : [quantity, whole, gap];
  return { id, level: levels[found], sum: found, numbers, findings: [] };
}

function caseOf({ value, qualifier }: Quantity, whole: Quantity): SumCase {
  if (qualifier === '~') return 'open';
  if (qualifier === '=') return value < whole.value ? 'short' : 'reached';
  return value > whole.value ? 'above' : 'below';
}
