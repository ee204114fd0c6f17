import type { Criterion } from '../model/finding.ts';
import type { Interval } from './interval.ts';
import type { Candidate } from './rankScores.ts';

/** What a criterion adds to a score. */
export interface CriterionPoints {
  readonly criterion: Criterion;
  /** The most it can add: its weight as a share of all that count, × 100. */
  readonly most: number;
  readonly points: Interval;
}

/**
 * The parts a score is the sum of, in the order of the criteria.
 * @param counted as of `countedWeights`: shares that add up to 1
 */
export function criterionPoints(
  { shares }: Candidate,
  counted: ReadonlyMap<Criterion, number>,
): readonly CriterionPoints[] {
  return [...counted].map(([criterion, weight]) => {
    const { lo, hi } = shares[criterion];
    return { criterion, most: weight * 100, points: { lo: weight * lo * 100, hi: weight * hi * 100 } };
  });
}
