import { useDroppable } from '@dnd-kit/core';
import { type ReactNode, useId } from 'react';
import { groupParts } from '../../../analysis/groupComparand.ts';
import { allMembers, type Member } from '../../../analysis/groupMembers.ts';
import type { AreaId } from '../../../model/ids.ts';
import { figureParts } from '../../../text/figure.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { useLanguage } from '../../useLanguage.ts';
import { AreaChip } from './AreaChip.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { dragIds } from './dragIds.ts';
import { FamilyBelts } from './FamilyBelts.tsx';
import type { Regroup } from './useRegroup.ts';

interface AreaGroundProps {
  readonly regroup: Regroup;
  readonly chosen: readonly AreaId[];
  readonly onChoose: (chosen: readonly AreaId[]) => void;
  /** What is dragged now. */
  readonly held: string | null;
}

/** What there is to put together. */
export function AreaGround({ regroup, chosen, onChoose, held }: AreaGroundProps) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const { setNodeRef } = useDroppable({ id: dragIds.ground });
  const { regions, parts, others } = allMembers(regroup.ground);
  const unit = figureParts(regroup.ground.atlas.province.revenueTarget, lang).unit;
  const placed = regroup.groups.map((group, at) => ({
    order: at + 1,
    name: group.name,
    members: group.members,
    cities: groupParts(regroup.ground, group).cities,
  }));
  const chip = (member: Member) => (
    <AreaChip
      key={member.id}
      member={member}
      isChosen={chosen.includes(member.id)}
      inGroups={placed.filter(({ members, cities }) => members.includes(member.id) || isIn(member, cities))}
      onToggle={() =>
        onChoose(chosen.includes(member.id) ? chosen.filter((id) => id !== member.id) : [...chosen, member.id])
      }
    />
  );
  return (
    <div className="regroup-ground" ref={setNodeRef} role="group" aria-label={r.ground}>
      <Chips title={r.regions} note={`${r.target}${w.app.listMark}${unit}`} members={regions} chip={chip} />
      {parts.length > 0 && <Chips title={r.parts} note={r.once} members={parts} chip={chip} />}
      <Chips title={r.others} note={r.noTarget} members={others} chip={chip} />
      <ChosenBar regroup={regroup} chosen={chosen} onChoose={onChoose} held={held} />
      <FamilyBelts regroup={regroup} />
    </div>
  );
}

interface ChipsProps {
  readonly title: string;
  readonly note: string;
  readonly members: readonly Member[];
  readonly chip: (member: Member) => ReactNode;
}

function Chips({ title, note, members, chip }: ChipsProps) {
  const id = useId();
  return (
    <div className="regroup-row" role="group" aria-labelledby={id}>
      <p>
        <span id={id}>{title}</span>
        <small>{note}</small>
      </p>
      <div className="regroup-chips">{members.map(chip)}</div>
    </div>
  );
}

/** All of its cities are in the group. */
function isIn(member: Member, cities: readonly unknown[]): boolean {
  const own = member.kind === 'city' ? [member.city] : member.state.cities;
  return own.length > 0 && own.every((city) => cities.includes(city));
}
