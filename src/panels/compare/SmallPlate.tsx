import type { Comparand } from '../../analysis/comparand.ts';
import { sectorColors } from '../../cartography/palette.ts';
import { smallOutline } from '../../plate/smallOutline.ts';
import { useAtlas } from '../../state/hooks.ts';
import './SmallPlate.css';

/**
 * A small outline of the province in which one column's cities are filled: those of a region in the colours of its
 * first-listed sector, others in none. Decorative: the name stands beside it, and the map of the comparison says the same.
 */
export function SmallPlate({ column }: { readonly column: Comparand }) {
  const outline = smallOutline(useAtlas());
  if (outline === null) return null;
  const { width, height, province, regions, dongsha } = outline;
  const colors = column.region === null ? null : sectorColors(column.region.firstSector);
  const fill = colors === null ? 'var(--line-2)' : `var(--${colors.soft})`;
  const rim = colors === null ? 'var(--ink-2)' : `var(--${colors.solid})`;
  const own = column.cities.map(({ code }) => outline.cities.get(code) ?? '').join('');
  return (
    <svg className="small-plate" viewBox={`-4 -4 ${width + 8} ${height + 8}`} aria-hidden="true">
      <path className="small-plate-context" d={regions} />
      <path className="small-plate-land" d={province} />
      <path className="small-plate-own" d={own} style={{ fill, stroke: rim }} />
      {dongsha && <circle className="small-plate-islands" cx={dongsha[0]} cy={dongsha[1]} r="2" />}
    </svg>
  );
}
