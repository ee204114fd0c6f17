import type { PickId } from '../../model/finding.ts';
import { togglePick } from '../../state/findActions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SortedRow } from '../../ui/SortedRow.tsx';
import type { SortedPlace } from '../../ui/SortedRows.tsx';
import { NoteField } from './NoteField.tsx';
import { ShortlistFacts } from './ShortlistFacts.tsx';
import { usePickName } from './usePickName.ts';
import { useShortlistWords } from './useShortlistWords.ts';

interface ShortlistRowProps {
  readonly place: SortedPlace<PickId>;
}

/** One thing on the shortlist: its place, what it is, a note of one's own, and the ways to move it or take it off. */
export function ShortlistRow({ place }: ShortlistRowProps) {
  const s = useShortlistWords();
  const { id, at } = place;
  const name = usePickName()(id);
  return (
    <SortedRow place={place} name={name} className="shortlist-row">
      {(grip, keys) => (
        <>
          <div className="shortlist-gutter">
            <span className="shortlist-place">{at + 1}</span>
            {grip}
          </div>
          <div className="shortlist-what" data-area={id}>
            <ShortlistFacts id={id} />
            <NoteField id={id} name={name} />
          </div>
          <div className="shortlist-keys">
            {keys}
            <IconButton
              icon="close"
              label={s.remove(name)}
              onClick={({ currentTarget }) => {
                focusAfter(currentTarget);
                togglePick(id);
              }}
            />
          </div>
        </>
      )}
    </SortedRow>
  );
}

/** What had the focus goes: the same button of the next row takes it, or that of the one before, or the title of the list. */
function focusAfter(button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  const target =
    next?.querySelector<HTMLElement>('.shortlist-keys > :last-child') ?? document.getElementById('shortlist-title');
  target?.focus();
}
