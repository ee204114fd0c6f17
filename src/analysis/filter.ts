import type { Atlas } from '../model/atlas.ts';
import { isSite, type Place } from '../model/findPlace.ts';
import type { FamilyId } from '../model/ids.ts';
import type { Material } from '../model/material.ts';
import type { EnterpriseRole } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import type { Scene } from '../model/scene.ts';

/** What of a scene filters. Layers of places are not among it: they draw, they do not dim. */
export type Filters = Pick<Scene, 'hide' | 'families' | 'role' | 'planOnly'>;

/** True where any filter is in force. */
export function isFiltered({ hide, families, role, planOnly }: Filters): boolean {
  return hide.length > 0 || families.length > 0 || role !== null || planOnly;
}

/** A material is on while its sector is not switched off and, where families are asked for, its own is among them. */
export function isMaterialOn({ sector, family }: Pick<Material, 'sector' | 'family'>, filters: Filters): boolean {
  return !filters.hide.includes(sector) && (filters.families.length === 0 || filters.families.includes(family));
}

/** A region stays lit while any of its materials is on and, where a role is asked for, it has an enterprise of that role. */
export function isRegionLit(region: Region, filters: Filters): boolean {
  return namesMaterial(region, filters) && namesEnterprise(region, filters);
}

/** A place stays lit while its sector is not switched off and, where the plan alone is asked for, the plan names it. */
export function isPlaceLit(place: Place, { hide, planOnly }: Pick<Filters, 'hide' | 'planOnly'>): boolean {
  const dark = isSite(place) && place.sector !== null && hide.includes(place.sector);
  return !dark && (!planOnly || isNamedInPlan(place));
}

/** True of a place that the plan itself names. */
export function isNamedInPlan(place: Place): boolean {
  return isSite(place) ? place.inPlan : place.asNamed !== null;
}

/** The regions that stay, in the plan's order. */
export function litRegions({ regions }: Pick<Atlas, 'regions'>, filters: Filters): readonly Region[] {
  return regions.filter((region) => isRegionLit(region, filters));
}

/** How many regions would stay if of all families this one alone were asked for, the other filters as they are. */
export function regionsWithFamily(atlas: Pick<Atlas, 'regions'>, filters: Filters, family: FamilyId): number {
  return litRegions(atlas, { ...filters, families: [family] }).length;
}

/** How many regions would stay if this role were asked for, the other filters as they are. */
export function regionsWithRole(atlas: Pick<Atlas, 'regions'>, filters: Filters, role: EnterpriseRole | null): number {
  return litRegions(atlas, { ...filters, role }).length;
}

function namesMaterial({ materials }: Region, filters: Filters): boolean {
  if (filters.hide.length === 0 && filters.families.length === 0) return true;
  return materials.some((material) => isMaterialOn(material, filters));
}

function namesEnterprise({ enterprises }: Region, { role, planOnly }: Filters): boolean {
  return (
    role === null ||
    enterprises.some((enterprise) => enterprise.role === role && (!planOnly || isNamedInPlan(enterprise)))
  );
}
