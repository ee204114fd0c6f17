import type { MouseEvent } from 'react';
import type { SectorRow as SectorRowFacts } from '../cartography/legend.ts';
import { countKey } from '../model/entryKey.ts';
import type { ColorMode } from '../model/scene.ts';
import type { SectorId } from '../model/sector.ts';
import { isolateSector, showAllSectors, toggleSector } from '../state/actions.ts';
import { sectorName } from '../text/term.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { Swatch } from './Swatch.tsx';
import { useLanguage } from './useLanguage.ts';

interface SectorRowProps {
  readonly row: SectorRowFacts;
  readonly mode: ColorMode;
  /** The only sector left on. */
  readonly isolated: boolean;
}

/** A row of the legend: a click switches the sector, a double-click or Alt+click leaves it alone on. */
export function SectorRow({ row, mode, isolated }: SectorRowProps) {
  const { lang, w } = useLanguage();
  const state = row.off ? w.legend.off : isolated ? w.legend.only : null;
  return (
    <button
      type="button"
      className={`sector-row${row.off ? ' is-off' : ''}${isolated ? ' is-only' : ''}`}
      aria-pressed={!row.off}
      title={w.legend.hintLong}
      onClick={(event) => onClick(event, row.sector, isolated)}
      onDoubleClick={() => isolateSector(row.sector)}
    >
      <Swatch sector={row.sector} mode={mode} off={row.off} />
      <span className="sector-name">{sectorName(row.sector, lang)}</span>
      <span
        className="sector-count"
        data-entry={`${countKey('sector', row.sector, 'regions')} ${countKey('sector', row.sector, 'materials')}`}
      >
        <span aria-hidden="true">{state ?? w.legend.counts(row.regions, row.materials)}</span>
        <VisuallyHidden>{w.legend.countsSpoken(row.regions, row.materials)}</VisuallyHidden>
      </span>
    </button>
  );
}

function onClick(event: MouseEvent, sector: SectorId, isolated: boolean): void {
  if (event.altKey && isolated) showAllSectors();
  else if (event.altKey) isolateSector(sector);
  else if (event.detail < 2) toggleSector(sector); // The second click of a double-click isolates instead.
}
