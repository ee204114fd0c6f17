import type { Comparand } from '../../analysis/comparand.ts';
import type { AreaId } from '../../model/ids.ts';

/** The area that stands in a column; null of a group of the scenario, which is none. */
export function areaOf({ kind, region, cities: [city] }: Comparand): AreaId | null {
  if (region !== null) return region.id;
  return kind === 'city' && city !== undefined ? city.code : null;
}
