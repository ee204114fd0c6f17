import type { Concentration, StatedTarget } from '../../../analysis/concentration.ts';
import type { Quantity } from '../../../model/figure.ts';
import type { Localized } from '../../../model/localized.ts';

/** A target with all larger ones, in percent of the sum of all. */
export interface CumulativeStep {
  readonly stated: StatedTarget;
  /** 仅石材, with the one that it goes with. */
  readonly short: Localized | null;
  /** A ratio of two sums of lower bounds. */
  readonly ratio: Quantity;
}

/** Targets added up from the largest. */
export function cumulativeSteps(spread: Concentration | null): readonly CumulativeStep[] {
  if (spread === null) return [];
  const { topRatio, total } = spread;
  let sum = 0;
  return spread.stated.map((stated) => {
    sum += stated.quantity.value;
    const { target } = stated.column;
    return {
      stated,
      short: target.quantity === null ? null : target.short,
      ratio: { ...topRatio, value: (sum / total.value) * 100 },
    };
  });
}
