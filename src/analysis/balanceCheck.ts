import type { Quantity } from '../model/figure.ts';
import type { ColumnId, FamilyId, PlannedId } from '../model/ids.ts';

/** The checks, in the order in which they are read. */
export const BALANCE_CHECKS = [
  'sum-of-targets',
  'added-value',
  'far-from-plan',
  'claimed-twice',
  'no-cities',
  'left-out',
  'no-materials',
  'no-sector',
  'no-family',
  'named-twice',
  'outside-province',
  'outside-regions',
  'groups-overlap',
] as const;
export type BalanceCheckId = (typeof BALANCE_CHECKS)[number];

/** `fails`: it does not add up; `caution`: possible, and to be looked at; `holds`. */
export type BalanceLevel = 'fails' | 'caution' | 'holds';

/**
 * How the sum of the targets stands to the province's. `below`: floors below a floor, which contradicts nothing; `above`:
 * floors beyond it, so that it binds no longer; `short`: stated values that do not reach it; `reached`: stated values that
 * do; `open`: an order of magnitude among them, so that no bound holds for the sum.
 */
export type SumCase = 'below' | 'above' | 'short' | 'reached' | 'open';

/** One thing that a check found. */
export interface BalanceFinding {
  /** A region, a city, a group, or what the scenario adds. */
  readonly id: ColumnId | PlannedId;
  /** What it is at odds with: regions that claim it, the region and the family it is named for, another group. */
  readonly beside: readonly (ColumnId | PlannedId | FamilyId)[];
  /** A target and the plan's, where that is what was found. */
  readonly numbers: readonly Quantity[];
}

/** What a check came to. */
export interface BalanceCheck {
  readonly id: BalanceCheckId;
  readonly level: BalanceLevel;
  /** Of the two that add targets up. */
  readonly sum: SumCase | null;
  /** Sum, what it is held against, and the difference of the two numbers, where there are such. */
  readonly numbers: readonly Quantity[];
  /** None where it holds; of a sum that is open, the regions with an order of magnitude. */
  readonly findings: readonly BalanceFinding[];
}
