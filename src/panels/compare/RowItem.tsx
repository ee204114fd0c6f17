import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { RowKey } from '../../model/comparing.ts';
import { compare } from '../../state/compareActions.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { shortlistWords } from '../../text/shortlistWords.ts';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTableWords } from './useTableWords.ts';

interface RowItemProps {
  readonly row: RowKey;
  readonly name: string;
  /** Its place, from 0. */
  readonly at: number;
  readonly isLast: boolean;
  readonly onMove: (row: RowKey, to: number) => void;
}

/** One row of the table: whether it is shown, and the ways to move it. */
export function RowItem({ row, name, at, isLast, onMove }: RowItemProps) {
  const { lang } = useTableWords();
  const s = shortlistWords(lang);
  const hidden = useAtlasState((state) => state.scene.comparing.hidden);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: row,
    attributes: { roleDescription: s.sortable },
    transition: calm() ? null : { duration: 150, easing: 'ease' },
  });
  const show = (isShown: boolean) =>
    compare({ hidden: isShown ? hidden.filter((each) => each !== row) : [...hidden, row] });
  return (
    <li
      ref={setNodeRef}
      className={isDragging ? 'is-dragged' : undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <button
        ref={setActivatorNodeRef}
        type="button"
        className="icon-button row-grip"
        title={s.grip(name)}
        {...attributes}
        aria-label={s.grip(name)}
        {...listeners}
      >
        <Icon name="grip" />
      </button>
      <CheckRow label={name} checked={!hidden.includes(row)} onChange={show} />
      <IconButton icon="up" label={s.up(name)} aria-disabled={at === 0} onClick={() => onMove(row, at - 1)} />
      <IconButton icon="down" label={s.down(name)} aria-disabled={isLast} onClick={() => onMove(row, at + 1)} />
    </li>
  );
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
