import { useDraggable, useDroppable } from '@dnd-kit/core';
import type { Member } from '../../../analysis/groupMembers.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useLanguage } from '../../useLanguage.ts';
import { AreaName } from './AreaName.tsx';
import { dragIds } from './dragIds.ts';

interface AreaChipProps {
  readonly member: Member;
  readonly isChosen: boolean;
  /** The groups it is in, by their place and name. */
  readonly inGroups: readonly { readonly order: number; readonly name: string }[];
  readonly onToggle: () => void;
}

/** A region or a city to be chosen, or dragged onto another or onto a group. */
export function AreaChip({ member, isChosen, inGroups, onToggle }: AreaChipProps) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const id = dragIds.area(member.id);
  const { setNodeRef: setDragged, listeners, isDragging } = useDraggable({ id });
  const { setNodeRef: setTarget, isOver } = useDroppable({ id });
  const look = ['area-chip', isDragging && 'is-away', isOver && !isDragging && 'is-target'].filter(Boolean).join(' ');
  return (
    <button
      ref={(node) => {
        setDragged(node);
        setTarget(node);
      }}
      type="button"
      className={look}
      aria-pressed={isChosen}
      data-area={member.id}
      {...listeners}
      onClick={onToggle}
    >
      <AreaName member={member} />
      {inGroups.length > 0 && (
        <>
          <span className="area-groups" aria-hidden="true">
            {inGroups.map(({ order }) => (
              <span key={order}>{order}</span>
            ))}
          </span>
          <VisuallyHidden>{r.inGroups(inGroups.map(({ name }) => name).join(w.app.listMark))}</VisuallyHidden>
        </>
      )}
    </button>
  );
}
