import { useDroppable } from '@dnd-kit/core';
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
import { RegroupRow } from './RegroupRow.tsx';
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
  const { lang } = useLanguage();
  const r = regroupWords(lang);
  const { setNodeRef } = useDroppable({ id: dragIds.ground });
  const { regions, parts, others } = allMembers(regroup.ground);
  const whole = regroup.ground.atlas.province.revenueTarget;
  const { unit } = figureParts(whole, lang);
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
    <section className="regroup-ground" ref={setNodeRef} aria-label={r.ground}>
      <RegroupRow title={r.regions} note={r.target(whole.year ?? 0, unit)}>
        <div className="regroup-chips">{regions.map(chip)}</div>
      </RegroupRow>
      {parts.length > 0 && (
        <RegroupRow title={r.parts} note={r.once}>
          <div className="regroup-chips">{parts.map(chip)}</div>
        </RegroupRow>
      )}
      <RegroupRow title={r.others} note={r.noTarget}>
        <div className="regroup-chips">{others.map(chip)}</div>
      </RegroupRow>
      <ChosenBar regroup={regroup} chosen={chosen} onChoose={onChoose} held={held} />
      <FamilyBelts regroup={regroup} />
    </section>
  );
}

/** All of its cities are in the group. */
function isIn(member: Member, cities: readonly unknown[]): boolean {
  const own = member.kind === 'city' ? [member.city] : member.state.cities;
  return own.length > 0 && own.every((city) => cities.includes(city));
}
