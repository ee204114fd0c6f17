import type { Atlas } from './atlas.ts';
import type { City } from './place.ts';
import type { Region } from './region.ts';

/** What an area id stands for: one of the regions, or a city. */
export type Area =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'city'; readonly city: City };

/** Looks an area up by what may be its id; null where the atlas has none of that. */
export function findArea(id: string, atlas: Atlas): Area | null {
  const region = atlas.regions.find((candidate) => candidate.id === id);
  if (region) return { kind: 'region', region };
  const city = atlas.cities.find((candidate) => candidate.code === id);
  return city ? { kind: 'city', city } : null;
}
