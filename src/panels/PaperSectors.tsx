import { SECTORS } from '../model/sector.ts';
import { useScene } from '../state/hooks.ts';
import { sectorName } from '../text/term.ts';
import { HatchSwatch } from './HatchSwatch.tsx';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';

/** The marks of the sectors, and the hatch of the cities that have no cluster. */
export function PaperSectors() {
  const { lang, w } = useLanguage();
  const { hide } = useScene();
  return (
    <section className="paper-sectors">
      <h2>{w.legend.heading}</h2>
      <ul>
        {SECTORS.map((sector) => (
          <li key={sector}>
            <SectorMark sector={sector} off={hide.includes(sector)} />
            {sectorName(sector, lang)}
          </li>
        ))}
        <li>
          <HatchSwatch />
          {w.legend.none}
        </li>
      </ul>
    </section>
  );
}
