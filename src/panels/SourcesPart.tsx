import { useEffect, useRef } from 'react';
import { NO_FILTER } from '../analysis/filterEntries.ts';
import type { Entry } from '../model/entry.ts';
import type { Source } from '../model/source.ts';
import { fileName } from '../output/fileName.ts';
import { saveText } from '../output/saveText.ts';
import { sourcesCsv } from '../output/sourcesCsv.ts';
import { useAtlas } from '../state/hooks.ts';
import { entryTitle } from '../text/entry.ts';
import { Button } from '../ui/Button.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import type { AskedSource, Move } from './sourcesView.ts';
import { useLanguage } from './useLanguage.ts';

interface SourcesPartProps {
  readonly all: readonly Entry[];
  /** The source looked up: it is marked, in sight, and has the focus. */
  readonly asked: AskedSource | null;
  readonly move: (move: Move) => void;
}

/** Every source with its licence, where it can be found, and the entries that rest on it. */
export function SourcesPart({ all, asked, move }: SourcesPartProps) {
  const { lang, w } = useLanguage();
  const { sources, edition } = useAtlas();
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (asked === null) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const save = () => saveText(sourcesCsv(sources, all, lang), fileName('sources', edition.id, new Date()));
  return (
    <>
      <div className="entries-bar">
        <h3>{w.sources.list}</h3>
        <Button onClick={save}>{w.entries.saveSources}</Button>
      </div>
      <ul className="sources-list">
        {sources.map((source) => {
          const isAsked = source.id === asked?.id;
          return (
            <li key={source.id} ref={isAsked ? place : null} className={isAsked ? 'is-asked' : ''} tabIndex={-1}>
              <SourceEntry source={source} asked={isAsked ? asked.item : null} />
              <Ways source={source} all={all} from={isAsked ? asked.from : null} move={move} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface WaysProps extends Omit<SourcesPartProps, 'asked'> {
  readonly source: Source;
  readonly from: AskedSource['from'];
}

/** The way back to the entry it was looked up from, and to all that rest on it. */
function Ways({ source, all, from, move }: WaysProps) {
  const { lang, w } = useLanguage();
  const back = all.find(({ key }) => key === from);
  const count = all.filter((entry) => entry.sources.includes(source.id)).length;
  return (
    <p className="sources-ways">
      {back && (
        <button type="button" className="text-button" onClick={() => move({ to: 'entry', key: back.key })}>
          {w.entries.backToEntry(entryTitle(back, lang))}
        </button>
      )}
      {count === 0 ? (
        w.entries.noneOf
      ) : (
        <button
          type="button"
          className="text-button"
          onClick={() => move({ to: 'filter', filter: { ...NO_FILTER, source: source.id } })}
        >
          {w.entries.listOf(count)}
        </button>
      )}
    </p>
  );
}
