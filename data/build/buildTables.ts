import { checkTables } from '../../src/load/checkTables.ts';
import { makeAtlas } from '../../src/load/makeAtlas.ts';
import type { TableFault } from '../../src/load/tableFault.ts';
import type { Tables } from '../../src/load/tables.ts';
import type { FileFault } from './fileFault.ts';
import { readTables } from './readTables.ts';

/**
 * Reads and checks the spreadsheets: each cell, then the tables against each other, then whether an atlas can be made of
 * them. Reports all faults at once, in the order of files and rows.
 *
 * @param files bytes of the files of `data/tables` by name.
 */
export function buildTables(files: ReadonlyMap<string, Uint8Array>): { tables: Tables; faults: readonly FileFault[] } {
  const { sheets, faults } = readTables(files);
  const raw = Object.fromEntries([...sheets].map(([name, { records }]) => [name, records]));
  const { tables, faults: wrong } = checkTables(raw);
  const legible = wrong.every(({ kind }) => kind !== 'schema');
  const lacking = legible ? makeAtlas(tables, { sites: tables.sites, figures: [] }).faults : [];
  // A table that could not be read is reported with its file, not once more as missing.
  const told = [...wrong, ...lacking].filter(({ table }) => sheets.has(table));
  const located = told.map(
    ({ table, index, column, expected, found }: TableFault): FileFault => ({
      file: `${table}.csv`,
      row: index === null ? null : (sheets.get(table)?.rows[index] ?? null),
      column,
      expected,
      found,
    }),
  );
  return { tables, faults: [...faults, ...located].sort(byPlace) };
}

function byPlace(a: FileFault, b: FileFault): number {
  return a.file === b.file ? (a.row ?? 0) - (b.row ?? 0) : a.file < b.file ? -1 : 1;
}
