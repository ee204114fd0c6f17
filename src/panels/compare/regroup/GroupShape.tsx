import type { Comparand } from '../../../analysis/comparand.ts';
import type { ComparisonGround } from '../../../analysis/comparisonGround.ts';
import { groupContiguity } from '../../../analysis/groupContiguity.ts';
import { groupOverlaps } from '../../../analysis/groupOverlaps.ts';
import { partGaps } from '../../../analysis/partGaps.ts';
import type { City } from '../../../model/place.ts';
import type { Group } from '../../../model/scenario.ts';
import type { Shapes } from '../../../model/shapes.ts';
import { figureText } from '../../../text/figure.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { GradeTag } from '../../GradeTag.tsx';
import { useLanguage } from '../../useLanguage.ts';

interface GroupShapeProps {
  readonly ground: ComparisonGround;
  readonly group: Group;
  readonly column: Comparand;
}

/** Whether the cities of a group touch, how far its parts lie apart, and which cities stand in other groups too. */
export function GroupShape({ ground, group, column }: GroupShapeProps) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const { shapes } = ground.atlas;
  const names = (cities: readonly City[]) => cities.map(({ name }) => name[lang]).join(w.app.listMark);
  return (
    <div className="group-shape">
      {shapes === null ? <p>{r.noOutline}</p> : column.cities.length > 1 && <Parts shapes={shapes} column={column} />}
      {groupOverlaps(ground, group).map((overlap) => (
        <p key={overlap.group.id}>{r.overlap(names(overlap.cities), overlap.group.name)}</p>
      ))}
    </div>
  );
}

function Parts({ shapes, column }: { readonly shapes: Shapes; readonly column: Comparand }) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const parts = groupContiguity(shapes, column.cities);
  if (parts.length === 1) return <p>{r.together}</p>;
  const names = parts.map((part) => part.map(({ name }) => name[lang]).join(w.app.listMark));
  const gaps = partGaps(shapes, parts).map(({ from, to, km }) => {
    const [one, other] = [from.name[lang], to.name[lang]];
    const away = figureText({ value: km, unit: 'km', qualifier: '=', status: 'derived' }, lang);
    return km === 0 ? r.corner(one, other) : r.gap(one, other, away);
  });
  return (
    <>
      <p>{r.apart(parts.length, names.join(w.app.semicolon))}</p>
      {gaps.length > 0 && (
        <p>
          {r.gaps(gaps.join(w.app.semicolon))} <GradeTag grade="derived" />
        </p>
      )}
    </>
  );
}
