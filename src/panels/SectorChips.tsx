import { SECTORS } from '../model/sector.ts';
import { toggleSector } from '../state/actions.ts';
import { useAtlasState } from '../state/hooks.ts';
import { sectorName } from '../text/term.ts';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';

/** The sectors as a row of chips that filter, where there is no room for the legend. */
export function SectorChips() {
  const { lang, w } = useLanguage();
  const hidden = useAtlasState((state) => state.scene.hide);
  return (
    <fieldset className="sector-chips" aria-label={w.legend.heading}>
      {SECTORS.map((sector) => {
        const off = hidden.includes(sector);
        return (
          <button key={sector} type="button" aria-pressed={!off} onClick={() => toggleSector(sector)}>
            <SectorMark sector={sector} off={off} />
            <span>{sectorName(sector, lang)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
