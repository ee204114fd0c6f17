import { CRITERIA, type Criterion, type Weights } from '../model/finding.ts';
import type { Interval } from './interval.ts';
import { weightedScore } from './weightedScore.ts';

/** Something to be ranked, with its share by each criterion, 0 to 1. */
export interface Candidate {
  readonly shares: Readonly<Record<Criterion, Interval>>;
}

/** A candidate in its place. */
export interface Ranked<T extends Candidate> {
  readonly candidate: T;
  /** 0 to 100. */
  readonly score: Interval;
  /** From 1, by the lower end of the score; of equals the candidate given earlier comes first. */
  readonly rank: number;
  /** The ranks it can have, whatever the missing values are: each end is that of some values they can take. */
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
  const criteria = countedCriteria(weights, isOff);
  if (criteria.length === 0) return null;
  const counted = criteria.map((criterion) => weights[criterion]);
  const los = scoresAt('lo', candidates, criteria, counted);
  const his = scoresAt('hi', candidates, criteria, counted);
  const byLo = descending(los);
  const byHi = descending(his);
  return candidates
    .map((candidate, at): Ranked<T> => {
      const score = { lo: los[at] ?? 0, hi: his[at] ?? 0 };
      const itself = score.hi > score.lo ? 1 : 0;
      const best = 1 + countAhead(byLo, los, score.hi, at);
      const worst = 1 + countAhead(byHi, his, score.lo, at) - itself;
      return { candidate, score, rank: 1 + countAhead(byLo, los, score.lo, at), ranks: { best, worst } };
    })
    .sort((a, b) => a.rank - b.rank);
}

/** The criteria with a weight that are not off, in their order. */
export function countedCriteria(weights: Weights, isOff: (criterion: Criterion) => boolean): readonly Criterion[] {
  return CRITERIA.filter((criterion) => weights[criterion] > 0 && !isOff(criterion));
}

/** The weight of each criterion that counts, as shares that add up to 1; null where all are zero. */
export function countedWeights(
  weights: Weights,
  isOff: (criterion: Criterion) => boolean,
): ReadonlyMap<Criterion, number> | null {
  const on = countedCriteria(weights, isOff);
  const sum = on.reduce((total, criterion) => total + weights[criterion], 0);
  return sum === 0 ? null : new Map(on.map((criterion) => [criterion, weights[criterion] / sum]));
}

/** The score of each candidate with all shares at one end. */
function scoresAt(
  end: keyof Interval,
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  weights: readonly number[],
): Float64Array {
  const shares = new Float64Array(criteria.length);
  return Float64Array.from(candidates, (candidate) => {
    for (const [at, criterion] of criteria.entries()) shares[at] = candidate.shares[criterion][end];
    return weightedScore(shares, weights);
  });
}

/** The places of scores from the highest to the lowest; of equals the earlier first. */
function descending(scores: Float64Array): Uint32Array {
  return Uint32Array.from(scores, (_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/** How many of the scores stand before one that a candidate might have; by bisection. */
function countAhead(order: Uint32Array, scores: Float64Array, score: number, place: number): number {
  let from = 0;
  let to = order.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = order[middle] ?? 0;
    const its = scores[other] ?? 0;
    if (its > score || (its === score && other < place)) from = middle + 1;
    else to = middle;
  }
  return from;
}
