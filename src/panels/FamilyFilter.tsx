import { familiesBySector } from '../analysis/families.ts';
import { regionsWithFamily } from '../analysis/filter.ts';
import { countKey } from '../model/entryKey.ts';
import { toggleFamily } from '../state/actions.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { sectorName } from '../text/term.ts';
import { CheckRow } from '../ui/CheckRow.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EntriesButton } from './EntriesButton.tsx';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';

/** The families of materials by sector, folded: each asked for by a checkbox, with the regions that stay. */
export function FamilyFilter() {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const scene = useScene();
  const [first] = atlas.families;
  const summary = (
    <>
      <span className="check-label">{w.filter.materials}</span>
      <span className="check-count">{w.filter.families(atlas.families.length, scene.families.length)}</span>
    </>
  );
  return (
    <Disclosure summary={summary}>
      <p>
        {w.filter.familiesNote}
        {first && (
          <>
            {SENTENCE_GAP[lang]}
            <EntriesButton first={countKey('family', first.id, 'regions')} />
          </>
        )}
      </p>
      {familiesBySector(atlas).map(({ sector, families }) => (
        <fieldset key={sector} className="filter-families">
          <legend>
            <SectorMark sector={sector} off={scene.hide.includes(sector)} />
            {sectorName(sector, lang)}
          </legend>
          {families.map(({ id, name }) => (
            <CheckRow
              key={id}
              label={name[lang]}
              checked={scene.families.includes(id)}
              onChange={() => toggleFamily(id)}
              count={
                <span data-entry={countKey('family', id, 'regions')}>
                  {w.filter.regions(regionsWithFamily(atlas, scene, id))}
                </span>
              }
            />
          ))}
        </fieldset>
      ))}
    </Disclosure>
  );
}
