import type { Atlas } from '../model/atlas.ts';
import type { AreaId, CityCode } from '../model/ids.ts';
import type { City, LonLat } from '../model/place.ts';
import type { CityArea } from './compareFrame.ts';
import type { Stop } from './neighbour.ts';

/** What is chosen together on the map of a comparison. */
export interface CompareStop extends Stop {
  readonly cities: readonly CityCode[];
}

/**
 * What a pointer or the keyboard can choose: regions as they are shown, cities in none, and cities that stand in the
 * comparison by themselves. Every city is a part of exactly one of them.
 * @param chosen the areas compared
 */
export function compareStops(
  atlas: Pick<Atlas, 'regions' | 'cityByCode'>,
  areas: readonly Pick<CityArea, 'code' | 'regions'>[],
  chosen: readonly AreaId[],
): readonly CompareStop[] {
  const members = new Map<AreaId, City[]>(atlas.regions.map(({ id }) => [id, []]));
  for (const { code, regions } of areas) {
    const city = atlas.cityByCode.get(code);
    if (city === undefined) continue;
    const id = chosen.includes(code) ? code : (regions[0] ?? code);
    members.set(id, [...(members.get(id) ?? []), city]);
  }
  return [...members].flatMap(([id, cities]) =>
    cities.length === 0 ? [] : [{ id, cities: cities.map(({ code }) => code), at: middleOf(cities) }],
  );
}

function middleOf(cities: readonly City[]): LonLat {
  const mean = (at: 0 | 1) => cities.reduce((sum, { seat }) => sum + seat.at[at], 0) / cities.length;
  return [mean(0), mean(1)];
}
