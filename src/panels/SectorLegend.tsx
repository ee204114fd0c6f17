import { legend } from '../cartography/legend.ts';
import { countKey } from '../model/entryKey.ts';
import { SECTORS } from '../model/sector.ts';
import { showAllSectors } from '../state/actions.ts';
import { useAtlas, useScene } from '../state/hooks.ts';
import { SENTENCE_GAP } from '../text/sentenceGap.ts';
import { EntriesButton } from './EntriesButton.tsx';
import { EntryLink } from './EntryLink.tsx';
import { HatchSwatch } from './HatchSwatch.tsx';
import { SectorRow } from './SectorRow.tsx';
import { useLanguage } from './useLanguage.ts';
import './SectorLegend.css';

/** The legend, which is also the filter: every row of a sector is a button. */
export function SectorLegend() {
  const { lang, w } = useLanguage();
  const scene = useScene();
  const { sectors, cities } = legend(useAtlas(), scene);
  const onlyOne = sectors.filter((row) => !row.off).length === 1;
  return (
    <section className="sector-legend" aria-labelledby="sector-legend-title">
      <header>
        <h2 id="sector-legend-title">{w.legend.heading}</h2>
        {scene.hide.length > 0 ? (
          <button type="button" className="text-button" onClick={showAllSectors}>
            {w.legend.clear}
          </button>
        ) : (
          <span title={w.legend.hintLong}>{w.legend.hint}</span>
        )}
      </header>
      <ul>
        {sectors.map((row) => (
          <li key={row.sector}>
            <SectorRow row={row} mode={scene.color} isolated={onlyOne && !row.off} />
          </li>
        ))}
        <li className="sector-none">
          <HatchSwatch />
          <span>{w.legend.none}</span>
          <span className="sector-count">
            <EntryLink untabbed entry={countKey('province', 'cities', 'without-cluster')}>
              {w.legend.cities(cities)}
            </EntryLink>
          </span>
        </li>
      </ul>
      <p>
        {w.legend.marks}
        {SENTENCE_GAP[lang]}
        {w.legend.ownGrouping}
        {SENTENCE_GAP[lang]}
        <EntriesButton first={countKey('sector', SECTORS[0], 'regions')} />
      </p>
    </section>
  );
}
