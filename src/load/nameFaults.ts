import type { GeoFile, LoadFault } from '../model/loadFault.ts';
import { cell } from './cell.ts';
import type { TableFault } from './tableFault.ts';
import { TABLES, type TableName } from './tables.ts';

/** More faults than this are not told: a wrong file has as many as it has cells. */
const MOST_FAULTS = 100;

/** Table faults as the page tells them: by file, and by the record's id where it has one. */
export function nameFaults(
  file: GeoFile,
  faults: readonly TableFault[],
  raw: Readonly<Record<string, unknown>>,
): LoadFault[] {
  return faults.slice(0, MOST_FAULTS).map(({ table, index, column, expected, found, kind }) =>
    shortened({
      file,
      kind,
      record: recordName(table, index, raw[table]),
      ...(column === null ? {} : { field: column }),
      expected,
      found,
    }),
  );
}

function recordName(table: TableName, index: number | null, rows: unknown): string {
  if (index === null) return table;
  const record: unknown = Array.isArray(rows) ? rows[index] : undefined;
  const [column] = TABLES[table].key;
  const key = column === undefined ? undefined : cell(record, column);
  return typeof key === 'string' && key !== '' ? `${table} ${key}` : `${table} record ${index + 1}`;
}

/** A fault whose texts are short, whatever the file held. */
export function shortened(fault: LoadFault): LoadFault {
  const { record, field, expected, found } = fault;
  return {
    ...fault,
    ...(record === undefined ? {} : { record: record.slice(0, 120) }),
    ...(field === undefined ? {} : { field: field.slice(0, 120) }),
    ...(expected === undefined ? {} : { expected: expected.slice(0, 240) }),
    ...(found === undefined ? {} : { found: found.slice(0, 120) }),
  };
}
