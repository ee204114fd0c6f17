import type { Atlas } from '../model/atlas.ts';
import type { FamilyId } from '../model/ids.ts';
import type { Family } from '../model/material.ts';
import type { Region } from '../model/region.ts';
import { SECTORS, type SectorId } from '../model/sector.ts';

/** The families of one sector, in the order of the tables. */
export interface SectorFamilies {
  readonly sector: SectorId;
  readonly families: readonly Family[];
}

/** The families by sector: each stands once, under the sector of the material that is named first. */
export function familiesBySector({
  materials,
  families,
}: Pick<Atlas, 'materials' | 'families'>): readonly SectorFamilies[] {
  const sectorOf = new Map<FamilyId, SectorId>();
  for (const { family, sector } of materials) if (!sectorOf.has(family)) sectorOf.set(family, sector);
  return SECTORS.map((sector) => ({
    sector,
    families: families.filter(({ id }) => sectorOf.get(id) === sector),
  })).filter((group) => group.families.length > 0);
}

/** The regions for which a material of a family is named, in the plan's order. */
export function regionsNaming({ regions }: Pick<Atlas, 'regions'>, family: FamilyId): readonly Region[] {
  return regions.filter(({ materials }) => materials.some((material) => material.family === family));
}
