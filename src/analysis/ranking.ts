import type { Atlas } from '../model/atlas.ts';
import type { Criterion, Finding } from '../model/finding.ts';
import { type Ranked, rankScores } from './rankScores.ts';
import { type OffReason, type RegionScores, regionScores } from './regionScores.ts';

/** The regions in order of how well they answer. */
export interface Ranking {
  /** Null where no criterion with a weight is left: then there is no order. */
  readonly ranked: readonly Ranked<RegionScores>[] | null;
  readonly off: ReadonlyMap<Criterion, OffReason>;
}

/** Ranks the regions for what is asked. The same question gives the same answer object, whoever asks. */
export function ranking(atlas: Atlas, finding: Finding): Ranking {
  const { regions, off } = regionScores(atlas, finding);
  const kept = last.get(regions);
  if (kept?.weights === finding.weights) return kept.ranking;
  const answer = { ranked: rankScores(regions, finding.weights, (criterion) => off.has(criterion)), off };
  last.set(regions, { weights: finding.weights, ranking: answer });
  return answer;
}

const last = new WeakMap<
  readonly RegionScores[],
  { readonly weights: Finding['weights']; readonly ranking: Ranking }
>();
