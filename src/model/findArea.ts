import type { Atlas } from './atlas.ts';
import type { AreaId } from './ids.ts';
import type { Localized } from './localized.ts';
import type { City, County } from './place.ts';
import type { Region } from './region.ts';

/** What an area id stands for: one of the regions, a city, or a county. */
export type Area = { readonly id: AreaId; readonly name: Localized } & (
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'city'; readonly city: City }
  | { readonly kind: 'county'; readonly county: County }
);

/** Looks an area up by what may be its id; null where the atlas has none of that. What is city and county at once is the city. */
export function findArea(id: string, atlas: Pick<Atlas, 'regions' | 'cities' | 'counties'>): Area | null {
  const region = atlas.regions.find((candidate) => candidate.id === id);
  if (region) return { kind: 'region', id: region.id, name: region.name, region };
  const city = atlas.cities.find((candidate) => candidate.code === id);
  if (city) return { kind: 'city', id: city.code, name: city.name, city };
  const county = atlas.counties.find((candidate) => candidate.code === id);
  return county ? { kind: 'county', id: county.code, name: county.name, county } : null;
}
