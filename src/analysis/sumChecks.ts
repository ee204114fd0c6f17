import type { Atlas } from '../model/atlas.ts';
import type { Quantity } from '../model/figure.ts';
import type { BalanceCheck, BalanceFinding, BalanceLevel, SumCase } from './balanceCheck.ts';
import { sum, worked } from './measured.ts';
import type { RegionState } from './scenarioRegions.ts';

/**
 * The targets added up against the province's target. Both are floors as a rule: then a smaller sum contradicts nothing,
 * and a larger one leaves the province's floor without effect. Where every target is a stated value there is no room left.
 */
export function sumOfTargetsCheck(atlas: Pick<Atlas, 'province'>, regions: readonly RegionState[]): BalanceCheck {
  return against('sum-of-targets', regions, atlas.province.revenueTarget, {
    below: 'holds',
    above: 'caution',
    short: 'fails',
    reached: 'holds',
    open: 'caution',
  });
}

/** The targets added up against the added value the plan aims at: added value is a part of revenue. */
export function addedValueCheck(atlas: Pick<Atlas, 'province'>, regions: readonly RegionState[]): BalanceCheck {
  const made = against('added-value', regions, atlas.province.valueAddedTarget, {
    below: 'holds',
    above: 'holds',
    short: 'fails',
    reached: 'holds',
    open: 'caution',
  });
  const [total, whole] = made.numbers;
  const isClear = made.sum === 'open' && total !== undefined && whole !== undefined && total.value > whole.value;
  return isClear ? { ...made, level: 'holds', findings: [] } : made;
}

function against(
  id: BalanceCheck['id'],
  regions: readonly RegionState[],
  whole: Quantity,
  levels: Readonly<Record<SumCase, BalanceLevel>>,
): BalanceCheck {
  const targets = regions.map(({ target }) => target);
  const { quantity } = sum(targets, 'not-stated');
  if (quantity === null) return { id, level: 'holds', sum: null, numbers: [], findings: [] };
  const found = caseOf(quantity, whole);
  const value = Math.abs(whole.value - quantity.value);
  const gap: Quantity = { value, unit: whole.unit, qualifier: '=', status: worked(quantity) };
  return {
    id,
    level: levels[found],
    sum: found,
    numbers: found === 'open' || value === 0 ? [quantity, whole] : [quantity, whole, gap],
    findings: found === 'open' ? ordersOfMagnitude(regions) : [],
  };
}

function ordersOfMagnitude(regions: readonly RegionState[]): readonly BalanceFinding[] {
  return regions.flatMap(({ region, target }) =>
    target.quantity?.qualifier === '~' ? [{ id: region.id, beside: [], numbers: [target.quantity] }] : [],
  );
}

function caseOf({ value, qualifier }: Quantity, whole: Quantity): SumCase {
  if (qualifier === '~') return 'open';
  if (qualifier === '=') return value < whole.value ? 'short' : 'reached';
  return value > whole.value ? 'above' : 'below';
}
