import type { Atlas } from '../model/atlas.ts';
import type { Localized } from '../model/localized.ts';
import type { City } from '../model/place.ts';
import type { Scenario } from '../model/scenario.ts';
import { cityClaims } from './cityClaims.ts';
import { regionComparands } from './comparands.ts';
import { comparisonGround } from './comparisonGround.ts';
import type { DifferenceCell, DifferenceRow, DifferenceSum } from './differenceSection.ts';
import { ofQuantity, sum, worked } from './measured.ts';

/**
 * Of each scenario what its targets add up to, how far that is from the province's, and what does not go together: cities
 * that several regions claim, cities that had a region and have none, materials without a sector.
 */
export function scenarioSums(atlas: Atlas, scenarios: readonly (Scenario | null)[]): readonly DifferenceRow[] {
  const cells = scenarios.map((scenario) => sumsOf(atlas, scenario));
  const plan = sumsOf(atlas, null);
  return SUMS.map((kind) => ({
    key: `sum-${kind}`,
    about: { kind: 'sum', sum: kind },
    cells: cells.map((of) => ({ ...of[kind], isChanged: spell(of[kind]) !== spell(plan[kind]) })),
  }));
}

const SUMS: readonly DifferenceSum[] = ['sum', 'gap', 'twice', 'left', 'sectorless'];

function sumsOf(atlas: Atlas, scenario: Scenario | null): Readonly<Record<DifferenceSum, DifferenceCell>> {
  const total = sum(
    regionComparands(atlas, scenario).map(({ target }) => target),
    'not-stated',
  );
  const { twice, left } = cityClaims(comparisonGround(atlas, scenario));
  const names = (cities: readonly City[]): DifferenceCell => ({ kind: 'names', names: cities.map(({ name }) => name) });
  return {
    sum: { kind: 'measured', measured: total },
    gap: gapTo(atlas, total),
    twice: names(twice.map(({ city }) => city)),
    left: names(left),
    sectorless: { kind: 'names', names: (scenario?.added ?? []).filter(({ sector }) => sector === null).map(nameOf) },
  };
}

function nameOf({ name }: { readonly name: string }): Localized {
  return { zh: name, en: name };
}

/** The province's target less the sum. Between lower bounds no bound holds: it is an order of magnitude. */
function gapTo({ province }: Atlas, total: ReturnType<typeof sum>): DifferenceCell {
  if (total.quantity === null) return { kind: 'gap', gap: total, side: 'even' };
  const whole = province.revenueTarget;
  const value = whole.value - total.quantity.value;
  const qualifier = whole.qualifier === '=' && total.quantity.qualifier === '=' ? '=' : '~';
  const gap = ofQuantity({
    value: Math.abs(value),
    unit: whole.unit,
    qualifier,
    status: worked(whole, total.quantity),
  });
  return { kind: 'gap', gap, side: value > 0 ? 'short' : value < 0 ? 'over' : 'even' };
}

function spell(cell: DifferenceCell): string {
  return JSON.stringify(cell);
}
