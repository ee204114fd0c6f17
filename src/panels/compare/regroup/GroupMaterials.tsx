import type { Comparand } from '../../../analysis/comparand.ts';
import type { ComparisonGround } from '../../../analysis/comparisonGround.ts';
import { type GroupFamily, groupFamilies } from '../../../analysis/groupFamilies.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { SectorMark } from '../../SectorMark.tsx';
import { useLanguage } from '../../useLanguage.ts';

interface GroupMaterialsProps {
  readonly ground: ComparisonGround;
  readonly column: Comparand;
}

/** The materials of a group, those of one family together, each with the regions that name it. */
export function GroupMaterials({ ground, column }: GroupMaterialsProps) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const families = groupFamilies(ground, column.materials);
  return (
    <div className="group-materials">
      <h5>
        {r.materials} <small>{r.families(families.length)}</small>
      </h5>
      {families.length === 0 && <p className="regroup-note">{r.noMaterials}</p>}
      <ul>
        {families.map((family) => (
          <FamilyRow key={family.id} family={family} />
        ))}
      </ul>
      {column.unnamed.length > 0 && (
        <p className="regroup-note">{r.unnamed(column.unnamed.map(({ name }) => name[lang]).join(w.app.listMark))}</p>
      )}
    </div>
  );
}

function FamilyRow({ family: { name, named } }: { readonly family: GroupFamily }) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const all = named.flatMap(({ materials }) => materials);
  const sector = all.find((material) => material.sector !== null)?.sector ?? null;
  return (
    <li>
      {sector !== null && <SectorMark sector={sector} hollow={all.every(({ role }) => role === 'strength')} />}
      <span>{name[lang]}</span>
      <span className="group-naming">
        {named
          .map(({ region, materials }) => {
            const notes = [
              materials.every(({ role }) => role === 'strength') && r.strength,
              materials.every(({ material }) => material === null) && r.added,
            ].filter((note) => note !== false);
            return notes.length === 0
              ? region.name[lang]
              : `${region.name[lang]}${r.aside(notes.join(w.app.listMark))}`;
          })
          .join(w.app.listMark)}
      </span>
    </li>
  );
}
