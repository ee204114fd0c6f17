import type { Entry, EntryKind, Screen } from '../model/entry.ts';
import type { Status } from '../model/figure.ts';
import type { SourceId } from '../model/ids.ts';

/** What is asked of entries; null and an empty text ask for nothing. */
export interface EntryFilter {
  readonly kind: EntryKind | null;
  readonly screen: Screen | null;
  /** Only figures have one: asking for it leaves names and positions out. */
  readonly status: Status | null;
  readonly source: SourceId | null;
  /** Words that must all occur. */
  readonly text: string;
}

export const NO_FILTER: EntryFilter = { kind: null, screen: null, status: null, source: null, text: '' };

/**
 * The entries that meet all that is asked, in their order.
 *
 * @param words all that can be read of an entry, to be searched
 */
export function filterEntries(
  entries: readonly Entry[],
  filter: EntryFilter,
  words: (entry: Entry) => string,
): readonly Entry[] {
  const wanted = plain(filter.text.slice(0, LONGEST)).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (filter.kind !== null && entry.kind !== filter.kind) return false;
    if (filter.screen !== null && !entry.screens.includes(filter.screen)) return false;
    if (filter.status !== null && (entry.kind !== 'figure' || entry.figure.status !== filter.status)) return false;
    if (filter.source !== null && !entry.sources.includes(filter.source)) return false;
    if (wanted.length === 0) return true;
    const read = plain(words(entry));
    return wanted.every((word) => read.includes(word));
  });
}

/** Longer texts are searched by their beginning. */
const LONGEST = 200;

/** Full-width and half-width, capitals and small letters, and spaces that do not break are one. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
