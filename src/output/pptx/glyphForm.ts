import { glyphPath } from '../../cartography/glyph.ts';
import type { SectorId } from '../../model/sector.ts';
import type { Drawn, Fill, Spot, Stroke } from './drawn.ts';

/** The mark of a sector as a shape: an oval for the disc, else a freeform with the corners of the mark. */
export function glyphForm(
  name: string,
  sector: SectorId,
  at: Spot,
  radius: number,
  { fill, stroke }: { readonly fill: Fill | null; readonly stroke: Stroke | null },
): Drawn {
  const path = glyphPath(sector, radius);
  if (path.includes('A')) return { kind: 'oval', name, at, radius: radius * 0.96, fill, stroke };
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const corners = numbers.flatMap((x, index): Spot[] => {
    const y = numbers[index + 1];
    return index % 2 === 1 || y === undefined ? [] : [[at[0] + x, at[1] + y]];
  });
  return { kind: 'freeform', name, paths: [corners], closed: true, fill, stroke };
}
