import type { ColumnId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import { combineQualifiers } from './combineQualifiers.ts';
import type { Measured, MissingReason } from './comparand.ts';
import { missing, ofQuantity } from './measured.ts';
import type { RegionState } from './scenarioRegions.ts';

/**
 * The targets of regions added up, as a scenario has them together. Where nothing is stated for a part, the sum is a lower
 * bound: no part makes less than nothing.
 * @param none why there is no number, where no region is among the parts
 */
export function statedTarget(
  regions: readonly RegionState[],
  unstated: readonly ColumnId[],
  none: MissingReason,
): Measured {
  const quantities = regions.flatMap(({ target }) => target.quantity ?? []);
  const [first] = quantities;
  if (first === undefined) return missing(none);
  const sign = combineQualifiers(quantities.map(({ qualifier }) => qualifier));
  const value = quantities.reduce((total, quantity) => total + quantity.value, 0);
  const qualifier = sign === '=' && unstated.length > 0 ? '>=' : sign;
  return ofQuantity({ value, unit: first.unit, qualifier, status: 'scenario' }, shortOf(regions, unstated), unstated);
}

/** What belongs beside one of the numbers belongs beside their sum too, but only of that one is it said. */
function shortOf(regions: readonly RegionState[], unstated: readonly ColumnId[]): Localized | null {
  const told = regions.flatMap(({ region, target }) =>
    target.quantity === null || target.short === null ? [] : [{ name: region.name, short: target.short }],
  );
  const [first] = told;
  if (first === undefined) return null;
  if (regions.length === 1 && unstated.length === 0) return first.short;
  return {
    zh: `其中${told.map(({ name, short }) => `${name.zh}${short.zh}`).join('、')}`,
    en: told.map(({ name, short }) => `${name.en}: ${short.en}`).join('; '),
  };
}
