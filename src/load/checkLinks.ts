import { cell } from './cell.ts';
import { shown, type TableFault } from './tableFault.ts';
import { TABLE_NAMES, TABLES, type TableName } from './tables.ts';

/** Tables as read, before or after their cells were found right. */
export type RawTables = { readonly [Name in TableName]?: readonly unknown[] };

/** Columns that hold ids of another table, whatever table they stand in. */
const LINKS: ReadonlyMap<string, { readonly table: TableName; readonly column: string }> = new Map([
  ['region', { table: 'regions', column: 'id' }],
  ['city', { table: 'cities', column: 'code' }],
  ['family', { table: 'families', column: 'id' }],
  ['measure', { table: 'measures', column: 'id' }],
  ['department', { table: 'departments', column: 'id' }],
  ['edition', { table: 'editions', column: 'id' }],
  ['source', { table: 'sources', column: 'id' }],
  ['seat_source', { table: 'sources', column: 'id' }],
  ['sources', { table: 'sources', column: 'id' }],
  ['position_sources', { table: 'sources', column: 'id' }],
]);

/**
 * What can be said of tables by their ids alone: an id that is not there, a key that occurs twice, a numbering with a gap.
 * Cells of a wrong type are passed over: they are reported by their schema.
 */
export function checkLinks(tables: RawTables, only: readonly TableName[] = TABLE_NAMES): TableFault[] {
  const known = knownIds(tables);
  return only.flatMap((name) => {
    const records = tables[name] ?? [];
    return [...unknownIds(name, records, known), ...twice(name, records), ...gaps(name, records)];
  });
}

function knownIds(tables: RawTables): Map<TableName, Set<unknown>> {
  const known = new Map<TableName, Set<unknown>>();
  for (const { table, column } of LINKS.values()) {
    const records = tables[table];
    if (records) known.set(table, new Set(records.map((record) => cell(record, column))));
  }
  return known;
}

function unknownIds(
  table: TableName,
  records: readonly unknown[],
  known: ReadonlyMap<TableName, Set<unknown>>,
): TableFault[] {
  const faults: TableFault[] = [];
  for (const [column, link] of LINKS) {
    if (!Object.hasOwn(TABLES[table].schema.entries, column)) continue;
    const ids = known.get(link.table);
    // A table that is missing as a whole is one fault, not one at every mention.
    if (!ids) continue;
    for (const [index, record] of records.entries()) {
      const value = cell(record, column);
      for (const id of Array.isArray(value) ? value : [value]) {
        if (typeof id !== 'string' || id === '' || ids.has(id)) continue;
        faults.push({
          table,
          index,
          column,
          expected: `the ${link.column} of a record in ${link.table}`,
          found: shown(id),
          kind: 'inconsistent',
        });
      }
    }
  }
  return faults;
}

function twice(table: TableName, records: readonly unknown[]): TableFault[] {
  const columns: readonly string[] = TABLES[table].key;
  if (columns.length === 0) return [];
  const first = new Map<string, number>();
  const faults: TableFault[] = [];
  for (const [index, record] of records.entries()) {
    const values = columns.map((column) => cell(record, column));
    if (values.some((value) => typeof value !== 'string' && typeof value !== 'number')) continue;
    const key = values.join(' ');
    if (first.has(key)) {
      faults.push({
        table,
        index,
        column: columns.at(-1) ?? null,
        expected: `${columns.join(', ')} once only`,
        found: `${shown(key)} again`,
        kind: 'inconsistent',
      });
    }
    first.set(key, index);
  }
  return faults;
}

/** Orders run from 1 without gap within their group: n of them, so none may be above n, and none may come twice. */
function gaps(table: TableName, records: readonly unknown[]): TableFault[] {
  const within: readonly string[] | null = TABLES[table].orderWithin;
  if (!within) return [];
  const groups = new Map<string, { index: number; order: unknown }[]>();
  for (const [index, record] of records.entries()) {
    const name = within.map((column) => String(cell(record, column))).join(' ');
    const group = groups.get(name) ?? [];
    group.push({ index, order: cell(record, 'order') });
    groups.set(name, group);
  }
  return [...groups].flatMap(([name, group]) => groupGaps(table, name, group));
}

function groupGaps(table: TableName, name: string, group: readonly { index: number; order: unknown }[]): TableFault[] {
  const faults: TableFault[] = [];
  const seen = new Set<unknown>();
  for (const { index, order } of group) {
    if (typeof order !== 'number') continue;
    if (seen.has(order) || order > group.length) {
      const expected = `1 to ${group.length}, each once${name === '' ? '' : `, in ${name}`}`;
      faults.push({ table, index, column: 'order', expected, found: shown(order), kind: 'inconsistent' });
    }
    seen.add(order);
  }
  return faults;
}
