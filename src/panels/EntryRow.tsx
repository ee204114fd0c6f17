import { useEffect, useRef } from 'react';
import type { EntryFilter } from '../analysis/filterEntries.ts';
import type { Entry } from '../model/entry.ts';
import { entryGrade, entryTitle, entryValue } from '../text/entry.ts';
import { formatNumber } from '../text/number.ts';
import { TERMS } from '../text/term.ts';
import { Tag } from '../ui/Tag.tsx';
import { CopyReference } from './CopyReference.tsx';
import { EntryRests } from './EntryRests.tsx';
import { FigureText } from './FigureText.tsx';
import { ForeignText } from './ForeignText.tsx';
import { GradeTag } from './GradeTag.tsx';
import { ShowEntry } from './ShowEntry.tsx';
import type { Move } from './sourcesView.ts';
import { useLanguage } from './useLanguage.ts';

interface EntryRowProps {
  readonly entry: Entry;
  readonly all: readonly Entry[];
  /** Whether the reader looked it up: then it is marked, in sight, and has the focus. */
  readonly asked: boolean;
  readonly filter: EntryFilter;
  readonly move: (move: Move) => void;
  readonly say: (text: string) => void;
}

/** One entry: what it is and what stands there, what that rests on, and its reference to copy, and the way to where it is read. */
export function EntryRow({ entry, all, asked, filter, move, say }: EntryRowProps) {
  const { lang } = useLanguage();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!asked) return;
    row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <li ref={row} className={asked ? 'entry is-asked' : 'entry'} tabIndex={-1}>
      <div className="entry-what">
        <p className="entry-title">{entryTitle(entry, lang)}</p>
        <Value entry={entry} />
        <p className="entry-tags">
          {entry.kind === 'figure' && <Tag look="solid">{TERMS.status[entry.figure.status][lang]}</Tag>}
          {!(entry.kind === 'figure' && entry.figure.status === 'derived') && <GradeTag grade={entryGrade(entry)} />}{' '}
          <code>{entry.id}</code>
        </p>
      </div>
      <EntryRests entry={entry} all={all} move={move} />
      <div className="entry-ways">
        <CopyReference entry={entry} say={say} />
        <ShowEntry entry={entry} filter={filter} />
      </div>
    </li>
  );
}

function Value({ entry }: { readonly entry: Entry }) {
  const { lang, w } = useLanguage();
  if (entry.kind === 'figure') {
    return (
      <p className="entry-value">
        <FigureText figure={entry.figure} />
        {entry.uncertaintyKm !== null && (
          <small> {w.region.within(formatNumber(Math.ceil(entry.uncertaintyKm), lang))}</small>
        )}
      </p>
    );
  }
  const text = entryValue(entry, lang);
  return text === '' ? null : (
    <p className="entry-text">
      <ForeignText text={text} />
    </p>
  );
}
