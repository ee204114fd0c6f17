import type { Atlas } from '../model/atlas.ts';
import type { NameEntry, Screen } from '../model/entry.ts';
import type { Localized } from '../model/localized.ts';
import { BOUNDARY_SOURCE } from './boundarySource.ts';

/** Cities and counties, which the source of the boundaries names by their codes. */
export function divisionEntries({ cities, counties, sources, cityByCode }: Atlas): readonly NameEntry[] {
  const base = {
    kind: 'name',
    screens: SCREENS,
    sources: sources.filter(({ id }) => id === BOUNDARY_SOURCE).map(({ id }) => id),
    edition: null,
    formula: null,
    parts: [],
    note: null,
  } as const;
  return [
    ...cities.map(
      ({ code, name, fullName }): NameEntry => ({
        ...base,
        id: code,
        key: `city:${code}`,
        group: 'cities',
        subject: name,
        text: fullName,
        locator: locator(code),
      }),
    ),
    ...counties.map(
      ({ code, name, city }): NameEntry => ({
        ...base,
        id: code,
        key: `county:${code}`,
        group: 'counties',
        subject: name,
        text: cityByCode.get(city)?.name ?? null,
        locator: locator(code),
      }),
    ),
  ];
}

const SCREENS: readonly Screen[] = ['city', 'map'];

function locator(code: string): Localized {
  return { zh: `区划代码 ${code}`, en: `division code ${code}` };
}
