import { useCallback, useMemo, useReducer, useState } from 'react';
import { useAtlas } from '../state/hooks.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { allEntries } from './allEntries.ts';
import type { LookUp } from './dialogs.ts';
import { EditionsPart } from './EditionsPart.tsx';
import { EntriesPart } from './EntriesPart.tsx';
import { ReleaseLine } from './offline/ReleaseLine.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { firstView, nextView, PARTS } from './sourcesView.ts';
import { useLanguage } from './useLanguage.ts';
import './SourcesPage.css';

/** Entries, sources, editions: three parts of which one is shown. */
export function SourcesPage({ lookUp }: { readonly lookUp: LookUp | null }) {
  const { w } = useLanguage();
  const atlas = useAtlas();
  const all = useMemo(() => allEntries(atlas), [atlas]);
  const [view, move] = useReducer(nextView, lookUp, firstView);
  const [said, setSaid] = useState('');
  // The same words twice in a row would not be heard twice.
  const say = useCallback((text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text)), []);
  return (
    <div className="sources">
      <nav className="sources-parts" aria-label={w.entries.partsLabel}>
        {PARTS.map((part) => (
          <button
            key={part}
            type="button"
            aria-current={view.part === part ? 'page' : undefined}
            onClick={() => move({ to: 'part', part })}
          >
            {w.entries.parts[part]}
          </button>
        ))}
      </nav>
      {view.part === 'entries' && <EntriesPart all={all} view={view} move={move} say={say} />}
      {view.part === 'sources' && <SourcesPart all={all} asked={view.source} move={move} />}
      {view.part === 'editions' && <EditionsPart atlas={atlas} />}
      {view.part !== 'entries' && <ReleaseLine />}
      <LiveRegion text={said} />
    </div>
  );
}
