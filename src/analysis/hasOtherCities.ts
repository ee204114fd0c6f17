import type { Comparand } from './comparand.ts';

/** True of a region that a scenario gives other cities than the plan: what rests on its seats or its land is the scenario's. */
export function hasOtherCities({ region, cities }: Pick<Comparand, 'region' | 'cities'>): boolean {
  if (region === null) return false;
  return cities.length !== region.cities.length || cities.some(({ code }) => !region.cities.includes(code));
}
