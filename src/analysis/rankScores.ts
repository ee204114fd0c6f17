import { CRITERIA, type Criterion, type Weights } from '../model/finding.ts';
import type { Interval } from './interval.ts';

/** Something to be ranked, with its share by each criterion, 0 to 1. */
export interface Candidate {
  readonly shares: Readonly<Record<Criterion, Interval>>;
}

/** A candidate in its place. */
export interface Ranked<T extends Candidate> {
  readonly candidate: T;
  /** 0 to 100. */
  readonly score: Interval;
  /** From 1, by the lower end of the score; of equals the earlier candidate first. */
  readonly rank: number;
  /** The ranks it can have, whatever the missing values are. */
  readonly ranks: { readonly best: number; readonly worst: number };
}

/**
 * Ranks candidates by the weighted mean of their shares, n log n. Criteria that are off count for nothing.
 * @returns null where no criterion with a weight is left
 */
export function rankScores<T extends Candidate>(
  candidates: readonly T[],
  weights: Weights,
  isOff: (criterion: Criterion) => boolean,
): readonly Ranked<T>[] | null {
  const counted = countedWeights(weights, isOff);
  if (counted === null) return null;
  const scored = candidates.map((candidate) => ({ candidate, score: weightedScore(candidate, counted) }));
  const los = Float64Array.from(scored, ({ score }) => score.lo).sort();
  const his = Float64Array.from(scored, ({ score }) => score.hi).sort();
  return scored
    .map((each, at) => ({ ...each, at }))
    .sort((a, b) => b.score.lo - a.score.lo || a.at - b.at)
    .map(({ candidate, score }, at) => ({
      candidate,
      score,
      rank: at + 1,
      ranks: {
        best: 1 + countAbove(los, score.hi),
        worst: Math.max(at + 1, countAbove(his, score.lo) + (score.hi > score.lo ? 0 : 1)),
      },
    }));
}

/** The weight of each criterion that counts, as shares that add up to 1; null where all are zero. */
export function countedWeights(
  weights: Weights,
  isOff: (criterion: Criterion) => boolean,
): ReadonlyMap<Criterion, number> | null {
  const on = CRITERIA.filter((criterion) => weights[criterion] > 0 && !isOff(criterion));
  const sum = on.reduce((total, criterion) => total + weights[criterion], 0);
  return sum === 0 ? null : new Map(on.map((criterion) => [criterion, weights[criterion] / sum]));
}

function weightedScore({ shares }: Candidate, counted: ReadonlyMap<Criterion, number>): Interval {
  let lo = 0;
  let hi = 0;
  for (const [criterion, weight] of counted) {
    lo += weight * shares[criterion].lo;
    hi += weight * shares[criterion].hi;
  }
  return { lo: lo * 100, hi: hi * 100 };
}

/** How many of the ascending values lie above a bound; by bisection. */
function countAbove(ascending: Float64Array, bound: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) > bound) to = middle;
    else from = middle + 1;
  }
  return ascending.length - from;
}
