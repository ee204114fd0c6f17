import type { Quantity } from '../model/figure.ts';

/** How a target of a scenario differs from the plan's. */
export interface TargetChange {
  /** Scenario less plan, 亿元. */
  readonly value: number;
  /** True where the number or its sign is another. */
  readonly isChanged: boolean;
  /** True where either is a bound or an order of magnitude: then this is a difference of bounds, no amount gained or lost. */
  readonly isOfBounds: boolean;
}

/** Counts how far a scenario's target differs from the plan's. */
export function targetChange(plan: Quantity, scenario: Quantity): TargetChange {
  const value = scenario.value - plan.value;
  return {
    value,
    isChanged: value !== 0 || plan.qualifier !== scenario.qualifier,
    isOfBounds: plan.qualifier !== '=' || scenario.qualifier !== '=',
  };
}
