import { useMemo } from 'react';
import type { BriefExtras } from '../../output/brief.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { useStability } from './useStability.ts';

/** What a brief holds of the reader's own screen: how stable the ranking was found to be, and the notes on places. */
export function useBriefExtras(): Pick<BriefExtras, 'stability' | 'notes'> {
  const notes = useAtlasState((state) => state.notes);
  const found = useStability();
  const byRegion = found?.isCurrent === true ? found.byRegion : null;
  const draws = found?.draws ?? 0;
  return useMemo(() => {
    if (byRegion === null) return { stability: null, notes };
    const rows = [...byRegion].map(
      ([id, { firsts, best, worst }]) => [id, { first: firsts / draws, best, worst, draws }] as const,
    );
    return { stability: new Map(rows), notes };
  }, [byRegion, draws, notes]);
}
