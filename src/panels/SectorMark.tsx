import { glyphPath } from '../cartography/glyph.ts';
import { sectorColors } from '../cartography/palette.ts';
import type { SectorId } from '../model/sector.ts';
import './SectorMark.css';

interface SectorMarkProps {
  readonly sector: SectorId;
  /** Hollow: named as a resource or an existing strength. */
  readonly hollow?: boolean;
  /** Switched off in the legend: hollow and grey. */
  readonly off?: boolean;
}

/** The mark of a sector as it stands on the map's circles. Decorative: a word stands beside it. */
export function SectorMark({ sector, hollow = false, off = false }: SectorMarkProps) {
  const color = off ? 'var(--line-2)' : `var(--${sectorColors(sector).solid})`;
  const look = hollow || off ? { fill: 'var(--surface)', stroke: color, strokeWidth: 1.7 } : { fill: color };
  return (
    <svg className="sector-mark" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={glyphPath(sector)} {...look} />
    </svg>
  );
}
