import type { Member } from '../../../analysis/groupMembers.ts';
import { FigureText } from '../../FigureText.tsx';
import { SectorMark } from '../../SectorMark.tsx';
import { useLanguage } from '../../useLanguage.ts';

/** A region with the mark of its first-listed sector and its target, or a city: as it stands in a chip. */
export function AreaName({ member }: { readonly member: Member }) {
  const { lang } = useLanguage();
  if (member.kind === 'city') return member.name[lang];
  const { region, target } = member.state;
  return (
    <>
      <SectorMark sector={region.firstSector} />
      {member.name[lang]}
      {target.quantity !== null && (
        <span className="area-target">
          <FigureText figure={target.quantity} look="bare" />
          {target.short && ` ${target.short[lang]}`}
        </span>
      )}
    </>
  );
}
