import { type EntryFilter, NO_FILTER } from '../analysis/filterEntries.ts';
import type { EntryKey } from '../model/entry.ts';
import type { SourceId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { LookUp } from './dialogs.ts';

export const PARTS = ['entries', 'sources', 'editions'] as const;
export type Part = (typeof PARTS)[number];

/** What the sources page shows, and where in it the reader is taken. */
export interface SourcesView {
  readonly part: Part;
  readonly filter: EntryFilter;
  /** The entry looked up: its row is marked, in sight, and has the focus. */
  readonly entry: EntryKey | null;
  readonly source: AskedSource | null;
  /** Counts what was looked up, so that looking the same up again leads there again. */
  readonly turn: number;
}

export interface AskedSource {
  readonly id: SourceId;
  /** The item looked up in it, where that is known. */
  readonly item: Localized | null;
  /** The entry it was looked up from, to go back to. */
  readonly from: EntryKey | null;
}

export type Move =
  | { readonly to: 'part'; readonly part: Part }
  | { readonly to: 'filter'; readonly filter: EntryFilter }
  | { readonly to: 'entry'; readonly key: EntryKey }
  | { readonly to: 'source'; readonly source: AskedSource };

/** The view a page opens with. */
export function firstView(lookUp: LookUp | null): SourcesView {
  const none: SourcesView = { part: 'entries', filter: NO_FILTER, entry: null, source: null, turn: 0 };
  if (lookUp === null) return { ...none, part: 'editions' };
  if (typeof lookUp === 'string') return { ...none, entry: lookUp };
  if ('entry' in lookUp) return { ...none, entry: lookUp.entry, filter: lookUp.filter };
  if ('screen' in lookUp) return { ...none, filter: { ...NO_FILTER, screen: lookUp.screen } };
  return { ...none, part: 'sources', source: { id: lookUp.source, item: lookUp.locator, from: null } };
}

/** The view after a move. An entry that the filter would hide is looked up without it. */
export function nextView(view: SourcesView, move: Move): SourcesView {
  const turn = view.turn + 1;
  switch (move.to) {
    case 'part':
      return { ...view, part: move.part, entry: null, source: null };
    case 'filter':
      return { ...view, part: 'entries', filter: move.filter, entry: null, source: null };
    case 'entry':
      return { part: 'entries', filter: NO_FILTER, entry: move.key, source: null, turn };
    case 'source':
      return { ...view, part: 'sources', entry: null, source: move.source, turn };
  }
}
