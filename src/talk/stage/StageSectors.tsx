import { glyphPath } from '../../cartography/glyph.ts';
import { sectorColors } from '../../cartography/palette.ts';
import type { Lang } from '../../model/localized.ts';
import type { SectorId } from '../../model/sector.ts';
import { sectorName } from '../../text/term.ts';
import { cssColor } from '../../tokens/tokenNames.ts';

interface StageSectorsProps {
  readonly sectors: readonly SectorId[];
  readonly lang: Lang;
}

/** What the marks on the circles stand for: shape, colour and word. */
export function StageSectors({ sectors, lang }: StageSectorsProps) {
  return (
    <ul className="stage-key">
      {sectors.map((sector) => (
        <li key={sector}>
          <svg viewBox="-6 -6 12 12" aria-hidden="true">
            <path d={glyphPath(sector)} fill={cssColor(sectorColors(sector).solid)} />
          </svg>
          <span className="stage-sector" data-sector={sector}>
            {sectorName(sector, lang)}
          </span>
        </li>
      ))}
    </ul>
  );
}
