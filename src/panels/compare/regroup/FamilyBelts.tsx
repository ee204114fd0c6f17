import { familyBelts } from '../../../analysis/familyBelts.ts';
import { regroupWords } from '../../../text/regroupWords.ts';
import { inRun } from '../../inRun.ts';
import { useLanguage } from '../../useLanguage.ts';
import type { Regroup } from './useRegroup.ts';

const LEAST = 3;

/** Regions that name the same kind of material, to be united in one step. */
export function FamilyBelts({ regroup }: { readonly regroup: Regroup }) {
  const { lang, w } = useLanguage();
  const r = regroupWords(lang);
  const belts = familyBelts(regroup.ground, LEAST);
  if (belts.length === 0) return null;
  return (
    <div className="regroup-row" role="group" aria-label={r.presets}>
      <p>
        <span>{r.presets}</span>
        <small>{r.presetsNote(LEAST)}</small>
      </p>
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
              <span>{named}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
