import type { ReactNode } from 'react';
import type { Entry } from '../model/entry.ts';
import { useAtlas } from '../state/hooks.ts';
import { entryTitle, unsourced } from '../text/entry.ts';
import { formatNumber } from '../text/number.ts';
import { ForeignText } from './ForeignText.tsx';
import type { Move } from './sourcesView.ts';
import { useLanguage } from './useLanguage.ts';

interface EntryRestsProps {
  readonly entry: Entry;
  readonly all: readonly Entry[];
  readonly move: (move: Move) => void;
}

/** What an entry rests on: sources with licence and date, edition, the place in them or the way it was worked out, and how exact it is. */
export function EntryRests({ entry, all, move }: EntryRestsProps) {
  const { lang, w } = useLanguage();
  const { editions } = useAtlas();
  const edition = editions.find(({ id }) => id === entry.edition);
  const parts = entry.parts.flatMap((key) => all.find((each) => each.key === key) ?? []);
  return (
    <dl className="entry-rests">
      {entry.locator && <Fact name={w.entries.locator}>{entry.locator[lang]}</Fact>}
      {entry.formula && <Fact name={w.entries.formula}>{entry.formula[lang]}</Fact>}
      {parts.length > 0 && (
        <Fact name={w.entries.from}>
          {parts.map((part, at) => (
            <span key={part.key}>
              {at > 0 && w.app.listMark}
              <button type="button" className="text-button" onClick={() => move({ to: 'entry', key: part.key })}>
                {entryTitle(part, lang)}
              </button>
            </span>
          ))}
        </Fact>
      )}
      {entry.kind === 'position' && <Precision position={entry.position} />}
      <Sources entry={entry} move={move} />
      {edition && <Fact name={w.entries.edition}>{edition.state[lang]}</Fact>}
      {entry.note && (
        <Fact name={w.entries.note}>
          <ForeignText text={entry.note[lang]} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Precision({ position }: Pick<Extract<Entry, { readonly kind: 'position' }>, 'position'>) {
  const { lang, w } = useLanguage();
  return (
    <>
      <Fact name={w.places.standsFor}>
        {position.precision[lang]}
        {w.app.semicolon}
        {w.places.within(formatNumber(position.precisionKm, lang))}
      </Fact>
      <Fact name={w.places.datum}>{w.places.datums[position.datum]}</Fact>
    </>
  );
}

function Sources({ entry, move }: Omit<EntryRestsProps, 'all'>) {
  const { lang, w } = useLanguage();
  const { sourceById } = useAtlas();
  if (entry.sources.length === 0) return <Fact name={w.entries.source}>{unsourced(entry, lang)}</Fact>;
  return (
    <Fact name={w.entries.source}>
      {entry.sources.map((id, at) => {
        const source = sourceById.get(id);
        const item = at === 0 ? entry.locator : null;
        return (
          <span key={id} className="entry-source">
            <button
              type="button"
              className="text-button"
              onClick={() => move({ to: 'source', source: { id, item, from: entry.key } })}
            >
              {source?.title[lang] ?? id}
            </button>{' '}
            {source && (
              <small>
                {source.licence[lang]} · {w.entries.readOn(source.read)}
              </small>
            )}
          </span>
        );
      })}
    </Fact>
  );
}
