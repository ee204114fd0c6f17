import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { PickId } from '../../model/finding.ts';
import { togglePick } from '../../state/findActions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NoteField } from './NoteField.tsx';
import { ShortlistFacts } from './ShortlistFacts.tsx';
import { usePickName } from './usePickName.ts';
import { useShortlistWords } from './useShortlistWords.ts';

interface ShortlistRowProps {
  readonly id: PickId;
  /** Its place, from 0. */
  readonly at: number;
  readonly isLast: boolean;
  readonly onMove: (id: PickId, to: number) => void;
}

/** One thing on the shortlist: its place, what it is, a note of one's own, and the ways to move it or take it off. */
export function ShortlistRow({ id, at, isLast, onMove }: ShortlistRowProps) {
  const s = useShortlistWords();
  const name = usePickName()(id);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: s.sortable },
    transition: calm() ? null : { duration: 150, easing: 'ease' },
  });
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? 'shortlist-row is-dragged' : 'shortlist-row'}
      data-pick={id}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className="shortlist-gutter">
        <span className="shortlist-place">{at + 1}</span>
        <button
          ref={setActivatorNodeRef}
          type="button"
          className="icon-button shortlist-grip"
          title={s.grip(name)}
          {...attributes}
          aria-label={s.grip(name)}
          {...listeners}
        >
          <Icon name="grip" />
        </button>
      </div>
      <div className="shortlist-what" data-area={id}>
        <ShortlistFacts id={id} />
        <NoteField id={id} name={name} />
      </div>
      <div className="shortlist-keys">
        <IconButton icon="up" label={s.up(name)} aria-disabled={at === 0} onClick={() => onMove(id, at - 1)} />
        <IconButton icon="down" label={s.down(name)} aria-disabled={isLast} onClick={() => onMove(id, at + 1)} />
        <IconButton
          icon="close"
          label={s.remove(name)}
          onClick={({ currentTarget }) => {
            focusAfter(currentTarget);
            togglePick(id);
          }}
        />
      </div>
    </li>
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

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
