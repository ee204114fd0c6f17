import { familyBelts } from '../../../analysis/familyBelts.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { inRun } from '../../inRun.ts';
import { useLanguage } from '../../useLanguage.ts';
import { RegroupRow } from './RegroupRow.tsx';
import type { Regroup } from './useRegroup.ts';

const LEAST = 3;

/** Regions that name the same kind of material, to be united in one step. */
export function FamilyBelts({ regroup }: { readonly regroup: Regroup }) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const belts = familyBelts(regroup.ground, LEAST);
  if (belts.length === 0) return null;
  return (
    <RegroupRow title={r.presets} note={r.presetsNote(LEAST)}>
      <ul className="regroup-belts">
        {belts.map(({ families, regions }) => {
          const ids = regions.map(({ region }) => region.id);
          const areas = regions.map(({ region }) => region.name[lang]).join(w.app.listMark);
          const named = families
            .map(({ name }, at) => (at === 0 ? name[lang] : inRun(name[lang])))
            .join(w.app.listMark);
          return (
            <li key={ids.join()}>
              <button
                type="button"
                className="text-button"
                aria-label={r.preset(named, areas)}
                onClick={() => regroup.unite(ids)}
              >
                {areas}
              </button>
              <small>{named}</small>
            </li>
          );
        })}
      </ul>
    </RegroupRow>
  );
}
