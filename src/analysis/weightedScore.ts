/**
 * The weighted mean of shares, 0 to 100, in whole ten-millionths: what floating-point sums make of one value in two ways is one
 * value again, so that ties are ties.
 * @param shares 0 to 1; those of one candidate begin at `from` and stand in the order of the weights
 * @param weights not negative, at least one above 0
 */
export function weightedScore(shares: ArrayLike<number>, weights: ArrayLike<number>, from = 0): number {
  let sum = 0;
  let whole = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    sum += weight * (shares[from + at] ?? 0);
    whole += weight;
  }
  return Math.round((sum / whole) * 100 * SCORE_PARTS) / SCORE_PARTS;
}

/** Into how many parts a point of a score is cut. */
export const SCORE_PARTS = 1e7;
