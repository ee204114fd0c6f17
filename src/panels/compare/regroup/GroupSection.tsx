import { useDroppable } from '@dnd-kit/core';
import { useId, useMemo } from 'react';
import { groupComparand } from '../../../analysis/groupComparand.ts';
import type { Group } from '../../../model/scenario.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { useLanguage } from '../../useLanguage.ts';
import { dragIds } from './dragIds.ts';
import { GroupFigures } from './GroupFigures.tsx';
import { GroupMaterials } from './GroupMaterials.tsx';
import { GroupMembers } from './GroupMembers.tsx';
import { GroupName } from './GroupName.tsx';
import { GroupOutline } from './GroupOutline.tsx';
import { GroupShape } from './GroupShape.tsx';
import { GroupTarget } from './GroupTarget.tsx';
import { ShareNote } from './ShareNote.tsx';
import type { Regroup } from './useRegroup.ts';
import './GroupSection.css';

interface GroupSectionProps {
  readonly group: Group;
  /** Its place among the groups, from 1. */
  readonly order: number;
  readonly regroup: Regroup;
}

/** A group: what it is made of, and what follows for it. */
export function GroupSection({ group, order, regroup }: GroupSectionProps) {
  const { lang } = useLanguage();
  const r = regroupWords(lang);
  const id = useId();
  const { ground } = regroup;
  const { setNodeRef, isOver } = useDroppable({ id: dragIds.group(group.id) });
  const column = useMemo(() => groupComparand(ground, group), [ground, group]);
  return (
    <section
      className={isOver ? 'group is-target' : 'group'}
      ref={setNodeRef}
      aria-labelledby={id}
      data-group={group.id}
    >
      <h4 id={id} className="visually-hidden">
        {group.name}
      </h4>
      <header className="group-head">
        <span className="group-order" aria-hidden="true">
          {order}
        </span>
        <GroupName group={group} onRename={(name) => regroup.rename(group, name)} />
        <button
          type="button"
          className="text-button"
          aria-label={r.dissolve(group.name)}
          onClick={() => {
            regroup.dissolve(group);
            document.getElementById('regroup-groups')?.focus();
          }}
        >
          {r.dissolveShort}
        </button>
      </header>
      <GroupMembers group={group} regroup={regroup} />
      <div className="group-sum">
        <GroupTarget ground={ground} group={group} column={column} />
        <GroupOutline name={group.name} cities={column.cities} />
      </div>
      <GroupFigures column={column} />
      <ShareNote column={column} />
      <GroupShape ground={ground} group={group} column={column} />
      <GroupMaterials ground={ground} column={column} />
    </section>
  );
}
