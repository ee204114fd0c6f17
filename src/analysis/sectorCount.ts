import type { Atlas } from '../model/atlas.ts';
import type { SectorId } from '../model/sector.ts';

/** How many regions and how many of their materials belong to a sector. */
export interface SectorCount {
  readonly regions: number;
  readonly materials: number;
}

/** Counts what the plan names: countable, and never a share. */
export function sectorCount(sector: SectorId, atlas: Atlas): SectorCount {
  const named = atlas.materials.filter((material) => material.sector === sector);
  return { regions: new Set(named.map((material) => material.region)).size, materials: named.length };
}
