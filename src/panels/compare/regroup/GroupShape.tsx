import type { Comparand } from '../../../analysis/comparand.ts';
import type { ComparisonGround } from '../../../analysis/comparisonGround.ts';
import { groupContiguity } from '../../../analysis/groupContiguity.ts';
import { groupOverlaps } from '../../../analysis/groupOverlaps.ts';
import type { City } from '../../../model/place.ts';
import type { Group } from '../../../model/scenario.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { useLanguage } from '../../useLanguage.ts';

interface GroupShapeProps {
  readonly ground: ComparisonGround;
  readonly group: Group;
  readonly column: Comparand;
}

/** Whether the cities of a group touch, and which of them stand in other groups too. */
export function GroupShape({ ground, group, column }: GroupShapeProps) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const { shapes } = ground.atlas;
  const names = (cities: readonly City[]) => cities.map(({ name }) => name[lang]).join(w.app.listMark);
  return (
    <div className="group-shape">
      <p>{shapes === null ? r.noOutline : touching(groupContiguity(shapes, column.cities))}</p>
      {groupOverlaps(ground, group).map((overlap) => (
        <p key={overlap.group.id}>{r.overlap(names(overlap.cities), overlap.group.name)}</p>
      ))}
    </div>
  );

  function touching(parts: readonly (readonly City[])[]): string | null {
    if (column.cities.length < 2) return null;
    return parts.length === 1 ? r.together : r.apart(parts.length, parts.map(names).join(r.partMark));
  }
}
