import type { PickId } from '../../model/finding.ts';
import type { BriefExtras } from '../../output/brief.ts';

/** What a brief holds of the reader's own screen: how stable the ranking was found to be, and the notes on places. */
export function useBriefExtras(): Pick<BriefExtras, 'stability' | 'notes'> {
  return NOTHING;
}

const NO_NOTES: ReadonlyMap<PickId, string> = new Map();
const NOTHING = { stability: null, notes: NO_NOTES };
