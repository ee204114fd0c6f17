import { useDraggable } from '@dnd-kit/core';
import { type Member, memberOf } from '../../../analysis/groupMembers.ts';
import type { Group } from '../../../model/scenario.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useLanguage } from '../../useLanguage.ts';
import { AreaName } from './AreaName.tsx';
import { dragIds } from './dragIds.ts';
import type { Regroup } from './useRegroup.ts';

interface GroupMembersProps {
  readonly group: Group;
  readonly regroup: Regroup;
}

/** The members of a group with where each comes from; each can be taken out, or dragged elsewhere. */
export function GroupMembers({ group, regroup }: GroupMembersProps) {
  const { lang } = useLanguage();
  const r = regroupWords(lang);
  const members = group.members.flatMap((id) => memberOf(regroup.ground, id) ?? []);
  return (
    <ul className="group-members" aria-label={r.members}>
      {members.map((member) => (
        <GroupMember
          key={member.id}
          member={member}
          group={group}
          onOut={(button) => {
            focusAfter(button);
            regroup.takeOut(group, member.id);
          }}
        />
      ))}
    </ul>
  );
}

interface GroupMemberProps {
  readonly member: Member;
  readonly group: Group;
  readonly onOut: (button: HTMLElement) => void;
}

function GroupMember({ member, group, onOut }: GroupMemberProps) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: dragIds.member(group.id, member.id) });
  return (
    <li className={isDragging ? 'is-away' : undefined} data-area={member.id}>
      <span className="group-member" ref={setNodeRef} {...listeners}>
        <AreaName member={member} />
        <small>{comesFrom(member)}</small>
      </span>
      <IconButton
        icon="close"
        label={r.takeOut(member.name[lang], group.name)}
        onClick={({ currentTarget }) => onOut(currentTarget)}
      />
    </li>
  );

  function comesFrom(of: Member): string {
    if (of.kind === 'region') return of.state.cities.length === 1 ? '' : r.cities(of.state.cities.length);
    if (of.within.length === 0) return r.alone;
    return r.partOf(of.within.map(({ region }) => region.name[lang]).join(w.app.listMark));
  }
}

/** What had the focus goes: the same button of the next member takes it, or of the one before, or the heading. */
function focusAfter(button: HTMLElement): void {
  const row = button.closest('li');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  (next?.querySelector('button') ?? document.getElementById('regroup-groups'))?.focus();
}
