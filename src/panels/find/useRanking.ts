import { type Ranking, ranking } from '../../analysis/ranking.ts';
import { countedWeights } from '../../analysis/rankScores.ts';
import type { Criterion, Finding } from '../../model/finding.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';

interface AnsweredFinding extends Ranking {
  readonly finding: Finding;
  /** The weight of each criterion that counts, as shares that add up to 1; null where none does. */
  readonly counted: ReadonlyMap<Criterion, number> | null;
}

/** What is asked, and the regions in the order of their answers. */
export function useRanking(): AnsweredFinding {
  const atlas = useAtlas();
  const finding = useAtlasState((state) => state.scene.finding);
  const answer = ranking(atlas, finding);
  return { ...answer, finding, counted: countedWeights(finding.weights, (criterion) => answer.off.has(criterion)) };
}
