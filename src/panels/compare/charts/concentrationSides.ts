import type { Comparand } from '../../../analysis/comparand.ts';
import { regionComparands } from '../../../analysis/comparands.ts';
import { type Concentration, concentration } from '../../../analysis/concentration.ts';
import { isRegrouped } from '../../../analysis/isRegrouped.ts';
import { type SeatNeighbours, seatNeighbours } from '../../../analysis/seatNeighbours.ts';
import { type WeightedCentre, weightedCentre } from '../../../analysis/weightedCentre.ts';
import type { Atlas } from '../../../model/atlas.ts';
import type { Quantity } from '../../../model/figure.ts';
import type { Scenario } from '../../../model/scenario.ts';

/** The nine by the plan, or with a scenario worked in. */
export interface ConcentrationSide {
  readonly columns: readonly Comparand[];
  /** Null where no target is above zero. */
  readonly spread: Concentration | null;
  readonly centre: WeightedCentre | null;
  readonly neighbours: SeatNeighbours;
}

export function concentrationSide(atlas: Atlas, scenario: Scenario | null): ConcentrationSide {
  const columns = regionComparands(atlas, scenario);
  return {
    columns,
    spread: concentration(columns),
    centre: weightedCentre(columns),
    neighbours: seatNeighbours(columns),
  };
}

export const MEASURES = ['total', 'hhi', 'points', 'top', 'ratio', 'mean'] as const;
export type Measure = (typeof MEASURES)[number];

/** Digits after the point, where the unit does not say. */
export const DECIMALS: Readonly<Partial<Record<Measure, number>>> = { hhi: 3, points: 0 };

/** One of the numbers of a side; null where there is none. */
export function measureOf({ spread, neighbours, columns }: ConcentrationSide, measure: Measure): Quantity | null {
  switch (measure) {
    case 'total':
      return spread?.total ?? null;
    case 'hhi':
      return spread?.hhi ?? null;
    case 'points':
      return spread === null ? null : { ...spread.hhi, value: spread.hhi.value * 10_000 };
    case 'top':
      return spread?.topSum ?? null;
    case 'ratio':
      return spread?.topRatio ?? null;
    case 'mean': {
      const status = columns.some(isRegrouped) ? 'scenario' : 'derived';
      return neighbours.mean === null ? null : { value: neighbours.mean, unit: 'km', qualifier: '=', status };
    }
  }
}

/** What the scenario has more or less; of numbers that are not exact it is an order of magnitude. */
export function differenceOf(plan: Quantity | null, scenario: Quantity | null): Quantity | null {
  if (plan === null || scenario === null) return null;
  const isExact = plan.qualifier === '=' && scenario.qualifier === '=';
  return {
    value: scenario.value - plan.value,
    unit: plan.unit,
    qualifier: isExact ? '=' : '~',
    status: scenario.status,
  };
}
