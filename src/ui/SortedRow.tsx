import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import type { SortedPlace } from './SortedRows.tsx';
import './SortedRow.css';

interface SortedRowProps<Id extends string> {
  readonly place: SortedPlace<Id>;
  readonly name: string;
  readonly className?: string;
  /** What stands in the row. @param grip the handle it is dragged by @param keys the buttons that move it */
  readonly children: (grip: ReactNode, keys: ReactNode) => ReactNode;
}

/** A row of `SortedRows`, which moves by its handle and by buttons. */
export function SortedRow<Id extends string>({ place, name, className = '', children }: SortedRowProps<Id>) {
  const { id, at, isLast, onMove, words: s } = place;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: s.sortable },
    transition: calm() ? null : { duration: 150, easing: 'ease' },
  });
  const grip = (
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
  );
  const keys = (
    <>
      <IconButton icon="up" label={s.up(name)} aria-disabled={at === 0} onClick={() => onMove(id, at - 1)} />
      <IconButton icon="down" label={s.down(name)} aria-disabled={isLast} onClick={() => onMove(id, at + 1)} />
    </>
  );
  return (
    <li
      ref={setNodeRef}
      className={`${className}${isDragging ? ' is-dragged' : ''}`.trim()}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {children(grip, keys)}
    </li>
  );
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
