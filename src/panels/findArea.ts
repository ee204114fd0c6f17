import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';
import type { City } from '../model/place.ts';
import type { Region } from '../model/region.ts';

/** What an area id stands for: one of the regions, or a city. */
export type Area =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'city'; readonly city: City };

/** Looks an area up; null where the atlas has none of that id. */
export function findArea(id: AreaId, atlas: Atlas): Area | null {
  const region = atlas.regions.find((candidate) => candidate.id === id);
  if (region) return { kind: 'region', region };
  const city = atlas.cities.find((candidate) => candidate.code === id);
  return city ? { kind: 'city', city } : null;
}
