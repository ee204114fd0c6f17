import type { Atlas } from '../model/atlas.ts';
import type { Finding } from '../model/finding.ts';
import { countedCriteria } from './rankScores.ts';
import { regionScores } from './regionScores.ts';
import type { StabilityQuestion } from './stability.ts';

/** How often the weights of a ranking are moved. */
export const STABILITY_DRAWS = 2000;

/** One for all questions: what moves with a weight is the ranking, not the draws. */
const SEED = 20_261_126;

/**
 * Asks how steady the ranking of the regions is; its rows are the regions in the plan's order.
 * @returns null where no criterion with a weight is left
 */
export function stabilityQuestion(
  atlas: Atlas,
  finding: Pick<Finding, 'needs' | 'reference' | 'weights'>,
): StabilityQuestion | null {
  const { regions, off } = regionScores(atlas, finding);
  const criteria = countedCriteria(finding.weights, (criterion) => off.has(criterion));
  if (criteria.length === 0) return null;
  return {
    shares: Float64Array.from(regions.flatMap(({ shares }) => criteria.map((criterion) => shares[criterion].lo))),
    weights: Float64Array.from(criteria, (criterion) => finding.weights[criterion]),
    draws: STABILITY_DRAWS,
    seed: SEED,
  };
}
