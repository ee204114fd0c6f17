import type { OffReason } from '../../analysis/regionScores.ts';
import { CRITERIA } from '../../model/finding.ts';
import { resetWeights } from '../../state/findActions.ts';
import { Button } from '../../ui/Button.tsx';
import { useSitesState } from '../useSitesState.ts';
import { useFindWords } from './useFindWords.ts';
import { useRanking } from './useRanking.ts';

const NOTE_OF = {
  'no-needs': 'needs',
  'no-reference': 'reference',
  'no-position': 'position',
  'no-sites': 'sites',
} as const satisfies Readonly<Record<OffReason, string>>;

/** What is not asked or cannot count, and why there is no order where there is none: a sentence each. */
export function RankNotes() {
  const { f } = useFindWords();
  const { ranked, off, finding } = useRanking();
  const sites = useSitesState();
  const isZero = CRITERIA.every((criterion) => finding.weights[criterion] === 0);
  const reasons = [...new Set(off.values())];
  const hasRing = finding.reference === null || finding.radiusKm > 0;
  if (ranked !== null && reasons.length === 0 && hasRing) return null;
  return (
    <div className="rank-notes">
      {ranked === null && <p className="rank-none">{isZero ? f.rank.allZero : f.rank.noneCounts}</p>}
      {reasons.map((reason) => (
        <p key={reason}>{f.rank.note[reason === 'no-sites' && sites === 'loading' ? 'loading' : NOTE_OF[reason]]}</p>
      ))}
      {!hasRing && <p>{f.rank.note.radius}</p>}
      {ranked === null && <Button onClick={resetWeights}>{f.form.reset}</Button>}
    </div>
  );
}
