import type { Interval } from '../analysis/interval.ts';
import type { Entry } from '../model/entry.ts';

/** What is told of a place on the shortlist, and what vouches for it. */
export interface BriefFact {
  readonly entry: Entry;
  /** Of a distance: within which it lies, km. */
  readonly km: Interval | null;
  /** Of a material or an enterprise: as what it is named. */
  readonly role: 'focus' | 'strength' | 'lead' | 'downstream' | null;
}
