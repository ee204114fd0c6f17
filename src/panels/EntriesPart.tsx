import { useDeferredValue, useMemo } from 'react';
import { type EntryFilter, filterEntries } from '../analysis/filterEntries.ts';
import type { Entry } from '../model/entry.ts';
import { entriesCsv } from '../output/entriesCsv.ts';
import { fileName } from '../output/fileName.ts';
import { saveText } from '../output/saveText.ts';
import { useAtlas } from '../state/hooks.ts';
import { entryWords } from '../text/entry.ts';
import { Button } from '../ui/Button.tsx';
import { EntryFilters } from './EntryFilters.tsx';
import { EntryGroups } from './EntryGroups.tsx';
import type { Move, SourcesView } from './sourcesView.ts';
import { useLanguage } from './useLanguage.ts';

interface EntriesPartProps {
  readonly all: readonly Entry[];
  readonly view: SourcesView;
  readonly move: (move: Move) => void;
  /** Says a text to those who hear the page. */
  readonly say: (text: string) => void;
}

/** The entries that meet what is asked, by group, with their number; they can be taken away as a table. */
export function EntriesPart({ all, view, move, say }: EntriesPartProps) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const filter = useDeferredValue(view.filter);
  const shown = useMemo(() => filterEntries(all, filter, (entry) => entryWords(entry, lang)), [all, filter, lang]);
  const missing = view.entry !== null && !all.some(({ key }) => key === view.entry);
  const save = () => saveText(entriesCsv(shown, atlas, lang), fileName('entries', atlas.edition.id, new Date()));
  return (
    <>
      <EntryFilters filter={view.filter} onFilter={(next) => move({ to: 'filter', filter: next })} />
      <div className="entries-bar">
        <p role="status">{w.entries.count(shown.length, all.length)}</p>
        <Button onClick={save} disabled={shown.length === 0}>
          {w.entries.saveEntries}
        </Button>
      </div>
      {!atlas.sitesLoaded && <p className="sources-note">{w.entries.sitesMissing}</p>}
      {missing && view.entry !== null && <p className="entries-none">{w.entries.missing(idOf(view.entry))}</p>}
      {shown.length === 0 && <p className="entries-none">{w.entries.none(all.length)}</p>}
      <EntryGroups
        key={keyOf(filter, view.turn)}
        all={all}
        shown={shown}
        asked={view.entry}
        filter={filter}
        move={move}
        say={say}
      />
    </>
  );
}

function idOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Groups unfold anew for whatever is asked anew. */
function keyOf({ kind, screen, status, source, text }: EntryFilter, turn: number): string {
  return [kind, screen, status, source, text, turn].join('|');
}
