import { CRITERIA, type Criterion, type Weights } from '../model/finding.ts';
import type { Interval } from './interval.ts';
import { SCORE_PARTS, weightedScore } from './weightedScore.ts';

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
 * @param candidates at most nine million
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
  const byLo = ascendingKeys(los);
  const byHi = ascendingKeys(his);
  const ahead = countAhead(byLo, byLo);
  const aheadAtBest = countAhead(byHi, byLo);
  const aheadAtWorst = countAhead(byLo, byHi);
  const ranked = new Array<Ranked<T>>(candidates.length);
  for (const [at, candidate] of candidates.entries()) {
    const score = { lo: los[at] ?? 0, hi: his[at] ?? 0 };
    const rank = 1 + (ahead[at] ?? 0);
    // With its values at their lower ends it would stand behind itself with them at their upper ends.
    const itself = score.hi > score.lo ? 1 : 0;
    const ranks = { best: 1 + (aheadAtBest[at] ?? 0), worst: 1 + (aheadAtWorst[at] ?? 0) - itself };
    ranked[rank - 1] = { candidate, score, rank, ranks };
  }
  return ranked;
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
  const scores = new Float64Array(candidates.length);
  const row = new Float64Array(criteria.length);
  // Plain loops: with many candidates, iterators take most of the time.
  for (let at = 0; at < candidates.length; at += 1) {
    const shares = candidates[at]?.shares;
    for (let each = 0; shares && each < criteria.length; each += 1) {
      const criterion = criteria[each];
      if (criterion) row[each] = shares[criterion][end];
    }
    scores[at] = weightedScore(row, weights);
  }
  return scores;
}

/**
 * Scores with the places of their candidates, in one number each, from the last in the order to the first: of equal scores
 * the earlier candidate has the greater key. They are whole and exact up to nine million candidates.
 */
function ascendingKeys(scores: Float64Array): Float64Array {
  const last = scores.length - 1;
  return scores.map((score, at) => Math.round(score * SCORE_PARTS) * scores.length + last - at).sort();
}

/** For each candidate, by its place: how many of the others' keys are greater than its own. Both ascend. */
function countAhead(own: Float64Array, others: Float64Array): Uint32Array {
  const count = own.length;
  const ahead = new Uint32Array(count);
  let smaller = count;
  for (let each = count - 1; each >= 0; each -= 1) {
    const key = own[each] ?? 0;
    while (smaller > 0 && (others[smaller - 1] ?? 0) > key) smaller -= 1;
    ahead[count - 1 - (key % count)] = count - smaller;
  }
  return ahead;
}
