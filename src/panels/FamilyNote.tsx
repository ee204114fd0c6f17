import { regionsNaming } from '../analysis/families.ts';
import type { FamilyId } from '../model/ids.ts';
import type { Region } from '../model/region.ts';
import { selectArea } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { useLanguage } from './useLanguage.ts';

/** Where else the like of a material is named, under which words, and why these count as one group. */
export function FamilyNote({ id, region }: { readonly id: FamilyId; readonly region: Region }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const family = atlas.families.find((each) => each.id === id);
  if (family === undefined) return null;
  const others = regionsNaming(atlas, id).filter((other) => other.id !== region.id);
  return (
    <div className="family-note" role="note">
      <p>
        <b>{family.name[lang]}</b>
        {w.app.colon}
        {others.length === 0 ? w.filter.onlyHere : w.filter.alsoNamed}
      </p>
      {others.length > 0 && (
        <ul>
          {others.map((other) => (
            <li key={other.id}>
              <button type="button" className="text-button" onClick={() => selectArea(other.id)}>
                {other.name[lang]}
              </button>{' '}
              {other.materials
                .filter((material) => material.family === id)
                .map((material) => material.name[lang])
                .join(w.app.listMark)}
            </li>
          ))}
        </ul>
      )}
      <p>
        {w.filter.whyFamily}
        {family.reason[lang]}
      </p>
    </div>
  );
}
