import type { Atlas } from '../model/atlas.ts';
import type { SectorId } from '../model/sector.ts';
import type { CompareRow } from './compareTable.ts';

/** The sector whose mark a row of materials wears: that of the first named in it, else of the family; null where it has none. */
export function familySector({ about, cells }: CompareRow, { materials }: Pick<Atlas, 'materials'>): SectorId | null {
  if (about.kind !== 'family') return null;
  const named = cells.flatMap((cell) => (cell.kind === 'materials' ? cell.materials : []));
  const [first] = named;
  return first === undefined ? (materials.find(({ family }) => family === about.family)?.sector ?? null) : first.sector;
}
