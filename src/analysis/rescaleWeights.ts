import { CRITERIA, type Criterion, type Weights } from '../model/finding.ts';

const WHOLE = 100;

/**
 * Sets one weight and rescales the others in their ratio, so that all add up to 100. Where all others are zero there is
 * nothing to rescale, and the sum is what was set.
 * @param value whole number from 0 to 100
 */
export function rescaleWeights(weights: Weights, criterion: Criterion, value: number): Weights {
  const others = CRITERIA.filter((each) => each !== criterion);
  const sum = others.reduce((total, each) => total + weights[each], 0);
  if (sum === 0) return { ...weights, [criterion]: value };
  const exact = others.map((each) => (weights[each] * (WHOLE - value)) / sum);
  const whole = exact.map(Math.floor);
  // What rounding down leaves goes to those that lost most by it; the earlier criterion first.
  const left = WHOLE - value - whole.reduce((total, each) => total + each, 0);
  const byLoss = exact
    .map((share, at) => ({ at, loss: share - Math.floor(share) }))
    .sort((a, b) => b.loss - a.loss || a.at - b.at);
  const raised = new Set(byLoss.slice(0, left).map(({ at }) => at));
  const rescaled = others.map((each, at) => [each, (whole[at] ?? 0) + (raised.has(at) ? 1 : 0)] as const);
  return { ...weights, [criterion]: value, ...Object.fromEntries(rescaled) };
}
