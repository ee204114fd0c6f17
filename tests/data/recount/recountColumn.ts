import { recountSign } from './recountSign.ts';
import type { RecountTables } from './recountTables.ts';

/** A number with its sign, or the reason there is none, written as `>=5000`, `part-of-region`. */
export type Recounted = string;

/** Everything the compare screen says of one column in numbers; ratios to four decimals. */
export interface RecountedColumn {
  readonly target: Recounted;
  readonly share: Recounted;
  readonly area: Recounted;
  readonly intensity: Recounted;
  readonly population: Recounted;
  readonly materials: Recounted;
  readonly families: Recounted;
  readonly leads: Recounted;
  readonly sites: Recounted;
  /** Ids of the families named. */
  readonly familySet: ReadonlySet<string>;
  /** Sites of each kind, hubs left out, in no order. */
  readonly sitesByKind: ReadonlyMap<string, number>;
  readonly downstream: number;
  readonly cities: readonly string[];
}

/**
 * Works a column out of the tables: a region, a city, or a group of regions and cities.
 * @param members ids of regions and codes of cities; one alone is that region or city itself
 * @param isGroup true where they are a group, though it be of one
 */
export function recountColumn(tables: RecountTables, members: readonly string[], isGroup = false): RecountedColumn {
  const parts = partsOf(tables, members, isGroup);
  const target = targetOf(tables, parts);
  const province = tables.figure('province', 'revenue-target');
  const area = totalOf(tables, parts.cities, 'area');
  const population = totalOf(tables, parts.cities, 'population');
  const materials = parts.whole.flatMap((region) => tables.materialsOf(region));
  const familySet = new Set(materials.map((row) => row['family'] ?? ''));
  const counted = (count: number) =>
    parts.partial.length === 0 ? `=${count}` : count === 0 ? 'part-of-region' : `>=${count}`;
  const enterprises = tables.enterprises.filter(
    (row) => parts.cities.includes(row['city'] ?? '') || isNamedOutside(tables, row, parts.regions),
  );
  const sites = tables.sites.filter(
    (row) => parts.cities.includes(row['city'] ?? '') && !HUBS.includes(row['kind'] ?? ''),
  );
  const kinds = new Map<string, number>();
  for (const row of sites) kinds.set(row['kind'] ?? '', (kinds.get(row['kind'] ?? '') ?? 0) + 1);
  return {
    target: typeof target === 'string' ? target : `${target.sign}${target.value}`,
    share: typeof target === 'string' || !province ? String(target) : shareOf(target, province),
    area: typeof area === 'string' ? area : `=${area}`,
    population: typeof population === 'string' ? population : `=${population}`,
    intensity:
      typeof target === 'string'
        ? target
        : typeof area === 'string'
          ? area
          : `${target.sign}${(target.value / area).toFixed(4)}`,
    materials: counted(materials.length),
    families: counted(familySet.size),
    leads: `=${enterprises.filter((row) => row['role'] === 'lead').length}`,
    sites: `=${sites.length}`,
    familySet,
    sitesByKind: kinds,
    downstream: enterprises.filter((row) => row['role'] === 'downstream').length,
    cities: parts.cities,
  };
}

const HUBS = ['rail-station', 'airport', 'port'];

interface Parts {
  /** Regions put in themselves: what is named for them outside their cities is theirs. */
  readonly regions: readonly string[];
  /** Regions all of whose cities are in it. */
  readonly whole: readonly string[];
  readonly cities: readonly string[];
  /** Cities of other regions. */
  readonly partial: readonly string[];
  /** Cities of none. */
  readonly alone: readonly string[];
}

function partsOf(tables: RecountTables, members: readonly string[], isGroup: boolean): Parts {
  const own = members.filter((id) => tables.regions.includes(id));
  const cities = [...new Set(members.flatMap((id) => (own.includes(id) ? tables.membersOf(id) : [id])))];
  const whole = tables.regions.filter((region) => tables.membersOf(region).every((city) => cities.includes(city)));
  const regionOf = (city: string) => tables.regions.find((region) => tables.membersOf(region).includes(city));
  const loose = cities.filter((city) => !whole.includes(regionOf(city) ?? ''));
  return {
    regions: isGroup ? whole : own,
    whole,
    cities,
    partial: loose.filter((city) => regionOf(city) !== undefined),
    alone: loose.filter((city) => regionOf(city) === undefined),
  };
}

function isNamedOutside(
  tables: RecountTables,
  row: Readonly<Record<string, string>>,
  regions: readonly string[],
): boolean {
  const region = row['region'] ?? '';
  return regions.includes(region) && !tables.membersOf(region).includes(row['city'] ?? '');
}

type Signed = { readonly value: number; readonly sign: string };

function targetOf(tables: RecountTables, { whole, partial, alone }: Parts): Signed | string {
  const stated = whole.flatMap((region) => tables.figure(region, 'revenue-target') ?? []);
  if (stated.length === 0) return partial.length > 0 ? 'part-of-region' : 'not-stated';
  const value = stated.reduce((sum, each) => sum + each.value, 0);
  const isOpen = partial.length + alone.length > 0;
  return { value, sign: recountSign([...stated.map(({ sign }) => sign), ...(isOpen ? ['>='] : [])]) };
}

/** A stated value ÷ a lower bound is at most so much; a lower bound ÷ a lower bound is neither. */
function shareOf(target: Signed, province: Signed): string {
  const sign = target.sign !== '=' ? '~' : province.sign === '=' ? '=' : '<=';
  return `${sign}${((target.value / province.value) * 100).toFixed(4)}`;
}

function totalOf(tables: RecountTables, cities: readonly string[], metric: 'area' | 'population'): number | string {
  if (cities.length === 0) return 'no-cities';
  let total = 0;
  for (const city of cities) {
    const figure = tables.figure(city, metric);
    if (figure === null) return 'no-source';
    total += figure.value;
  }
  return total;
}
