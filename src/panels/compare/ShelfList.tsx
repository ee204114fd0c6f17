import { useState } from 'react';
import type { NamedId } from '../../model/ids.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { restoreShelf } from '../../state/shelfActions.ts';
import { shelfWords } from '../../text/shelfWords.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useLanguage } from '../useLanguage.ts';
import { ShelfRow } from './ShelfRow.tsx';

interface ShelfListProps {
  readonly compared: ReadonlySet<NamedId>;
  readonly onCompare: (id: NamedId, isCompared: boolean) => void;
}

/** The scenarios on the shelf, the oldest first; what was last taken away can be brought back. */
export function ShelfList({ compared, onCompare }: ShelfListProps) {
  const { lang } = useLanguage();
  const w = shelfWords(lang);
  const { named, before } = useAtlasState((state) => state.shelf);
  const [said, setSaid] = useState('');
  return (
    <>
      {named.length > 0 && <p className="shelf-note shelf-hint">{w.listHint}</p>}
      {named.length > 0 && (
        <ul className="shelf-list" aria-label={w.list}>
          {named.map((each) => (
            <ShelfRow
              key={each.id}
              named={each}
              isCompared={compared.has(each.id)}
              onCompare={(isCompared) => onCompare(each.id, isCompared)}
              onSay={setSaid}
            />
          ))}
        </ul>
      )}
      {before !== null && (
        <p className="shelf-restore" role="status">
          {w.changedBack} <Button onClick={restoreShelf}>{w.restore}</Button>
        </p>
      )}
      <LiveRegion text={said} />
    </>
  );
}
