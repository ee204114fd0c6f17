import type { RecountTables } from './recountTables.ts';
import { vincentyKm } from './vincentyKm.ts';

/** Least distance between the seats of two sets of cities, km. */
export function recountSeatsKm(tables: RecountTables, one: readonly string[], other: readonly string[]): number {
  return Math.min(...one.flatMap((from) => other.map((to) => vincentyKm(seatOf(tables, from), seatOf(tables, to)))));
}

/** The site of a kind nearest to the seats of cities, and how far it is from the nearest of them, km. */
export function recountHub(
  tables: RecountTables,
  cities: readonly string[],
  kind: string,
): { readonly id: string; readonly km: number } {
  const found = tables.sites
    .filter((row) => row['kind'] === kind && row['lon'] !== '')
    .map((row) => ({ id: row['id'] ?? '', km: recountSiteKm(tables, cities, row['id'] ?? '') }))
    .sort((a, b) => a.km - b.km);
  const [nearest] = found;
  if (!nearest) throw new Error(`no ${kind} has a position`);
  return nearest;
}

/** From the nearest of the seats of cities to a site, km. */
export function recountSiteKm(tables: RecountTables, cities: readonly string[], site: string): number {
  const row = tables.sites.find((each) => each['id'] === site);
  const end = [Number(row?.['lon']), Number(row?.['lat'])] as const;
  return Math.min(...cities.map((city) => vincentyKm(seatOf(tables, city), end)));
}

function seatOf(tables: RecountTables, code: string): readonly [number, number] {
  const row = tables.cities.find((each) => each['code'] === code);
  if (!row) throw new Error(`no city ${code}`);
  return [Number(row['seat_lon']), Number(row['seat_lat'])];
}
