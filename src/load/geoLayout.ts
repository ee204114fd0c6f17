import type { GeoFile, LoadFault } from '../model/loadFault.ts';
import { cell, isRecord } from './cell.ts';
import { shown } from './tableFault.ts';
import { TABLE_NAMES, type TableName } from './tables.ts';

/** The layout of `atlas.json` and `sites.json` that is written and read here. */
export const GEO_VERSION = 1;
/** `sites.json` holds the sites and the figures said of them, `atlas.json` all else. */
export const SITE_TABLES: readonly TableName[] = ['sites', 'figures'];
export const ATLAS_TABLES: readonly TableName[] = TABLE_NAMES.filter((name) => name !== 'sites');

/** What stands under `tables`, after the layout of the file was found right. */
export function tablesOf(
  file: GeoFile,
  json: unknown,
  names: readonly TableName[],
  faults: LoadFault[],
): Readonly<Record<string, unknown>> | null {
  const version = cell(json, 'version');
  if (isRecord(json) && version !== GEO_VERSION) {
    faults.push({
      file,
      kind: 'wrong-version',
      field: 'version',
      expected: String(GEO_VERSION),
      found: shown(version),
    });
    return null;
  }
  const tables = cell(json, 'tables');
  if (!isRecord(tables)) {
    faults.push({
      file,
      kind: 'schema',
      field: 'tables',
      expected: 'a record of tables',
      found: shown(isRecord(json) ? tables : json),
    });
    return null;
  }
  const known: readonly string[] = names;
  const strange = Object.keys(tables).filter((name) => !known.includes(name));
  for (const name of strange.slice(0, 20)) {
    faults.push({
      file,
      kind: 'schema',
      field: 'tables',
      expected: `the tables ${names.join(', ')}`,
      found: shown(name),
    });
  }
  return strange.length > 0 ? null : tables;
}
