import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a table as a spreadsheet shows it: column → text, empty where the cell is. */
export type TableRow = Readonly<Record<string, string>>;

/** Of the tables; by name, since an address of this file is no file where a test has a document. */
export const TABLES_FOLDER = join(import.meta.dirname, '../../data/tables');

/** The bytes of a table as they stand in the repository. */
export function tableBytes(name: string): Buffer {
  return readFileSync(join(TABLES_FOLDER, `${name}.csv`));
}

/** The rows of a table, read without the project's own reader, so that a fault there cannot hide one here. */
export function readTable(name: string): readonly TableRow[] {
  const rows: TableRow[] = parse(tableBytes(name), { bom: true, columns: true });
  return rows;
}

/** The one row that has these cells; an error that says how many have where it is not one. */
export function theRow(rows: readonly TableRow[], cells: TableRow): TableRow {
  const found = rows.filter((row) => Object.entries(cells).every(([column, cell]) => row[column] === cell));
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} rows with ${JSON.stringify(cells)}`);
  return first;
}
