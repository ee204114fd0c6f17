import { glyphPath } from '../cartography/glyph.ts';
import { sectorColors } from '../cartography/palette.ts';
import type { SectorId } from '../model/sector.ts';

/** The sign of the atlas: a ring with three marks, as every symbol on its map. */
export function BrandMark() {
  return (
    <svg className="brand-mark" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="13.5" r="8" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
      {SPOTS.map(([sector, x, y]) => (
        <path
          key={sector}
          d={glyphPath(sector, 2.7)}
          transform={`translate(${x} ${y})`}
          fill={`var(--${sectorColors(sector).solid})`}
          stroke="var(--surface)"
          strokeWidth="1"
          paintOrder="stroke"
        />
      ))}
    </svg>
  );
}

const SPOTS: readonly (readonly [SectorId, number, number])[] = [
  ['building', 6, 8],
  ['nonferrous', 12, 5.4],
  ['chemical', 18, 8],
];
