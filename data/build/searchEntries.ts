import type { Tables } from '../../src/load/tables.ts';
import type { CityCode, RegionId } from '../../src/model/ids.ts';
import type { SearchEntry } from '../../src/model/searchEntry.ts';
import { searchName } from './searchName.ts';

/** Everything that can be searched for, in the order of the tables. Pure. */
export function searchEntries(tables: Tables): readonly SearchEntry[] {
  const regionOf = new Map<CityCode, RegionId>(tables.members.map(({ city, region }) => [city, region]));
  const inCity = (city: CityCode) => ({ city, region: regionOf.get(city) ?? null });
  return [
    ...tables.regions.map(
      ({ id, ...row }): SearchEntry => ({ kind: 'region', id, names: [nameOf(row)], region: id, city: null }),
    ),
    ...tables.cities.map(({ code, ...row }): SearchEntry => {
      const names = [nameOf(row), searchName(row.full_zh, row.full_en)];
      return { kind: 'city', id: code, names, ...inCity(code) };
    }),
    ...tables.families.map(
      ({ id, ...row }): SearchEntry => ({
        kind: 'family',
        id,
        names: withWordings(
          row,
          tables.materials.filter(({ family }) => family === id),
        ),
        region: null,
        city: null,
      }),
    ),
    ...tables.materials.map(({ id, region, family, sector, ...row }): SearchEntry => {
      return { kind: 'material', id, names: [nameOf(row)], region, city: null, family, sector };
    }),
    ...tables.enterprises.map(({ id, region, city, role, as_named, ...row }): SearchEntry => {
      const names = as_named === null ? [nameOf(row)] : [nameOf(row), searchName(as_named, null)];
      return { kind: 'enterprise', id, names, region, city, role };
    }),
    ...tables.sites.map(({ id, region, city, kind, ...row }): SearchEntry => {
      return { kind: 'site', id, names: [nameOf(row)], region, city, siteKind: kind };
    }),
    ...tables.departments.map(({ id, ...row }): SearchEntry => {
      const names = [nameOf(row), searchName(row.full_zh, row.full_en)];
      return { kind: 'department', id, names, region: null, city: null };
    }),
    ...tables.measures.flatMap(({ id, kind, ...row }): SearchEntry[] => {
      const lead = tables.responsibilities.find(({ measure, role }) => measure === id && role === 'lead')?.department;
      if (lead === undefined) return [];
      return [{ kind: 'measure', id, names: [nameOf(row)], region: null, city: null, measureKind: kind, lead }];
    }),
    ...tables.counties.map(
      ({ code, city, ...row }): SearchEntry => ({ kind: 'county', id: code, names: [nameOf(row)], ...inCity(city) }),
    ),
  ];
}

interface Named {
  readonly name_zh: string;
  readonly name_en: string;
}

function nameOf({ name_zh, name_en }: Named) {
  return searchName(name_zh, name_en);
}

/** The name of a family, and the wordings the plan has for it: aluminium profiles are found as processed aluminium. */
function withWordings(family: Named, materials: readonly Named[]) {
  const others = materials.filter(({ name_zh }) => name_zh !== family.name_zh);
  const distinct = new Map(others.map((row) => [row.name_zh, row]));
  return [family, ...distinct.values()].map(nameOf);
}
