import type { Comparand } from './comparand.ts';

/** True of a column whose cities are not those the plan gives it: all that is measured from them rests on the scenario. */
export function isRegrouped({ kind, region, cities }: Pick<Comparand, 'kind' | 'region' | 'cities'>): boolean {
  if (kind === 'group') return true;
  if (region === null) return false;
  return region.cities.length !== cities.length || cities.some(({ code }) => !region.cities.includes(code));
}
