import { movePick } from '../../state/findActions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { SortedRows } from '../../ui/SortedRows.tsx';
import { ShortlistRow } from './ShortlistRow.tsx';
import { usePickName } from './usePickName.ts';
import { useShortlistWords } from './useShortlistWords.ts';

/** The shortlist in its order, which changes by dragging, by the keyboard on a handle, and by buttons. */
export function ShortlistRows() {
  const s = useShortlistWords();
  const name = usePickName();
  const picks = useAtlasState((state) => state.scene.finding.picks);
  const hasReference = useAtlasState((state) => state.scene.finding.reference !== null);
  return (
    <>
      {picks.length > 1 && <p className="shortlist-note">{s.orderNote}</p>}
      <SortedRows
        ids={picks}
        name={name}
        words={s}
        onMove={movePick}
        row={(place) => <ShortlistRow key={place.id} place={place} />}
        className="shortlist-rows"
      />
      {hasReference && <p className="shortlist-note">{s.awayNote}</p>}
    </>
  );
}
