import type { EntryKey } from '../model/entry.ts';
import { useDialogs } from './dialogs.ts';
import { useLanguage } from './useLanguage.ts';

/** The way to the rows of figures that stand inside controls, where a link cannot: it opens them at the first. */
export function EntriesButton({ first }: { readonly first: EntryKey }) {
  const { w } = useLanguage();
  const { openSources } = useDialogs();
  return (
    <button type="button" className="text-button entries-open" data-first={first} onClick={() => openSources(first)}>
      {w.entries.openThese}
    </button>
  );
}
