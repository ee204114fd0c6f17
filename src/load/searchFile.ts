import * as v from 'valibot';
import type {
  CityCode,
  CountyCode,
  DepartmentId,
  EnterpriseId,
  FamilyId,
  MaterialId,
  MeasureId,
  RegionId,
  SiteId,
} from '../model/ids.ts';
import type { LoadFault } from '../model/loadFault.ts';
import { ENTERPRISE_ROLES, SITE_KINDS } from '../model/place.ts';
import type { SearchEntry } from '../model/searchEntry.ts';
import { SECTORS } from '../model/sector.ts';
import { cell } from './cell.ts';
import { code, id, oneOf, optional, text } from './cells.ts';
import { readGeoFile } from './readGeoFile.ts';
import { shown } from './tableFault.ts';

/** The layout of `search.json` that is written and read here. */
export const SEARCH_VERSION = 1;

/**
 * Fetches what can be searched for. Never rejects.
 * @returns the entries, or what is wrong with the file: the first fault, with the number of the entry
 */
export async function readSearchFile(
  read: (file: 'search.json') => Promise<Response>,
): Promise<{ entries: readonly SearchEntry[]; fault: null } | { entries: null; fault: LoadFault<'search.json'> }> {
  const content = await readGeoFile('search.json', read, null);
  return content.fault ? { entries: null, fault: content.fault } : checkSearchFile(content.json);
}

/** Checks the JSON of `search.json`, whatever it is. */
export function checkSearchFile(
  json: unknown,
): { entries: readonly SearchEntry[]; fault: null } | { entries: null; fault: LoadFault<'search.json'> } {
  const version = cell(json, 'version');
  if (version !== SEARCH_VERSION) {
    const expected = String(SEARCH_VERSION);
    const found = shown(version);
    return { entries: null, fault: { file: 'search.json', kind: 'wrong-version', field: 'version', expected, found } };
  }
  const parsed = v.safeParse(v.array(ENTRY, 'a list'), cell(json, 'entries'), { abortEarly: true });
  if (parsed.success) return { entries: parsed.output, fault: null };
  const [{ path, message, input }] = parsed.issues;
  const [at, field] = path ?? [];
  return {
    entries: null,
    fault: {
      file: 'search.json',
      kind: 'schema',
      record: at === undefined ? 'entries' : `entries record ${Number(at.key) + 1}`,
      ...(field === undefined ? {} : { field: String(field.key).slice(0, 120) }),
      expected: message.slice(0, 240),
      found: shown(input),
    },
  };
}

const SPELLED = v.custom<string>(
  (value) => typeof value === 'string' && value.length <= 1000,
  'a text of at most 1000 characters',
);

const COMMON = {
  names: v.pipe(
    v.array(v.object({ zh: text, en: optional(text), pinyin: SPELLED, initials: SPELLED, hant: v.array(text) })),
    v.minLength(1, 'a name'),
  ),
  region: optional(id<RegionId>()),
  city: optional(code<CityCode>('city')),
};

const ENTRY = v.variant('kind', [
  v.object({ kind: v.literal('region'), id: id<RegionId>(), ...COMMON }),
  v.object({ kind: v.literal('city'), id: code<CityCode>('city'), ...COMMON }),
  v.object({ kind: v.literal('county'), id: code<CountyCode>('county'), ...COMMON }),
  v.object({ kind: v.literal('family'), id: id<FamilyId>(), ...COMMON }),
  v.object({
    kind: v.literal('material'),
    id: id<MaterialId>(),
    family: id<FamilyId>(),
    sector: oneOf(SECTORS),
    ...COMMON,
  }),
  v.object({ kind: v.literal('enterprise'), id: id<EnterpriseId>(), role: oneOf(ENTERPRISE_ROLES), ...COMMON }),
  v.object({ kind: v.literal('site'), id: id<SiteId>(), siteKind: oneOf(SITE_KINDS), ...COMMON }),
  v.object({ kind: v.literal('department'), id: id<DepartmentId>(), ...COMMON }),
  v.object({
    kind: v.literal('measure'),
    id: id<MeasureId>(),
    measureKind: oneOf(['task', 'project', 'safeguard']),
    lead: id<DepartmentId>(),
    ...COMMON,
  }),
]);
