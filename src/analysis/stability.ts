import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { weightedScore } from './weightedScore.ts';

/** What is asked of the stability of a ranking: plain numbers, so that a worker can be asked. */
export interface StabilityQuestion {
  /** The lower ends of the candidates' shares, 0 to 1: row after row, each with one for every weight. */
  readonly shares: Float64Array;
  /** Of the criteria that count, each above 0. */
  readonly weights: Float64Array;
  readonly draws: number;
  /** The same seed gives the same draws. */
  readonly seed: number;
}

/** How a candidate fares when all weights move. */
export interface Steadiness {
  /** In how many of the draws it comes first. */
  readonly firsts: number;
  /** Its highest and its lowest rank, in the draws and with the weights as they are set. */
  readonly best: number;
  readonly worst: number;
}

/** The answer: for each candidate in the order asked. */
export interface Stability {
  readonly draws: number;
  readonly rows: readonly Steadiness[];
}

/** How far each weight moves up or down, as a share of itself. */
export const WEIGHT_SWING = 0.2;

/**
 * Moves all weights at once, each by a factor drawn evenly from 0.8 to 1.2, and ranks by the lower end of the score, of
 * equals the earlier first (as `rankScores` does), as often as asked. For tens of candidates: a draw compares each with each.
 */
export function stability({ shares, weights, draws, seed }: StabilityQuestion): Stability {
  const count = weights.length === 0 ? 0 : shares.length / weights.length;
  const scores = new Float64Array(count);
  const ranks = new Uint32Array(count);
  rankBy(weights);
  const best = ranks.slice();
  const worst = ranks.slice();
  const firsts = new Uint32Array(count);
  const random = xoroshiro128plus(seed);
  const moved = new Float64Array(weights.length);
  for (let draw = 0; draw < draws; draw += 1) {
    for (const [at, weight] of weights.entries())
      moved[at] = weight * (1 - WEIGHT_SWING + 2 * WEIGHT_SWING * uniformFloat64(random));
    rankBy(moved);
    for (const [at, rank] of ranks.entries()) {
      if (rank === 1) firsts[at] = (firsts[at] ?? 0) + 1;
      best[at] = Math.min(best[at] ?? rank, rank);
      worst[at] = Math.max(worst[at] ?? rank, rank);
    }
  }
  const rows = Array.from(firsts, (first, at) => ({ firsts: first, best: best[at] ?? 0, worst: worst[at] ?? 0 }));
  return { draws, rows };

  function rankBy(drawn: Float64Array): void {
    for (const at of scores.keys()) scores[at] = weightedScore(shares, drawn, at * drawn.length);
    for (const [at, score] of scores.entries()) ranks[at] = 1 + countAhead(scores, score, at);
  }
}

function countAhead(scores: Float64Array, score: number, place: number): number {
  let ahead = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const other = scores[at] ?? 0;
    if (other > score || (other === score && at < place)) ahead += 1;
  }
  return ahead;
}
