import { CsvError, parse } from 'csv-parse/sync';
import type { GenericSchema } from 'valibot';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/load/tables.ts';
import { cellValue } from './cellValue.ts';
import type { FileFault } from './fileFault.ts';

/** A spreadsheet as records by column, with the row each stands in. */
export interface Sheet {
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Row of each record as a spreadsheet counts; the header is row 1. */
  readonly rows: readonly number[];
}

/**
 * Reads every table out of its CSV file: cells as the type their schema asks for where they can be, and as text where
 * not, so that the schema can say so. Reports what keeps a file from being a table at all.
 *
 * @param files bytes of the files of `data/tables` by name.
 * @returns the sheets that could be read, and the faults of the others.
 */
export function readTables(files: ReadonlyMap<string, Uint8Array>): {
  sheets: ReadonlyMap<TableName, Sheet>;
  faults: FileFault[];
} {
  const faults: FileFault[] = [];
  const sheets = new Map<TableName, Sheet>();
  for (const name of TABLE_NAMES) {
    const file = `${name}.csv`;
    const bytes = files.get(file);
    const sheet = bytes ? readSheet(name, file, bytes, faults) : null;
    if (sheet) sheets.set(name, sheet);
    if (!bytes) faults.push({ file, row: null, column: null, expected: 'a file', found: 'none' });
  }
  const expected: readonly string[] = TABLE_NAMES.map((name) => `${name}.csv`);
  for (const file of files.keys()) {
    if (!expected.includes(file))
      faults.push({ file, row: null, column: null, expected: 'no other file than the tables', found: 'one' });
  }
  return { sheets, faults };
}

/** The records of a file, or null where it has no columns to read them by. */
function readSheet(name: TableName, file: string, bytes: Uint8Array, faults: FileFault[]): Sheet | null {
  const lines = cellsOf(file, bytes, faults);
  if (!lines) return null;
  const [header = [], ...body] = lines;
  const columns: Readonly<Record<string, GenericSchema>> = TABLES[name].schema.entries;
  if (!hasColumns(file, header, Object.keys(columns), faults)) return null;
  const records: Record<string, unknown>[] = [];
  const rows: number[] = [];
  for (const [index, cells] of body.entries()) {
    const row = index + 2;
    // Spreadsheets leave empty rows behind; they still count.
    if (cells.every((text) => text.trim() === '')) continue;
    if (cells.length > header.length) {
      const found = `${cells.length} cells: a comma in a text that is not quoted?`;
      faults.push({ file, row, column: null, expected: `${header.length} cells`, found });
    }
    const entries = header.flatMap((column, at) => {
      const schema = Object.hasOwn(columns, column) ? columns[column] : undefined;
      return schema ? [[column, cellValue(schema, cells[at] ?? '')] as const] : [];
    });
    records.push(Object.fromEntries(entries));
    rows.push(row);
  }
  return { records, rows };
}

/** The file's cells, row by row; null where it is not UTF-8 or not CSV. */
function cellsOf(file: string, bytes: Uint8Array, faults: FileFault[]): string[][] | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    faults.push({
      file,
      row: null,
      column: null,
      expected: 'UTF-8: in a spreadsheet, save as "CSV UTF-8"',
      found: 'another encoding',
    });
    return null;
  }
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push({ file, row: null, column: null, expected: 'CSV', found: error.message });
    return null;
  }
}

function hasColumns(file: string, header: readonly string[], columns: readonly string[], faults: FileFault[]): boolean {
  const before = faults.length;
  for (const [at, column] of header.entries()) {
    if (header.indexOf(column) < at)
      faults.push({ file, row: 1, column, expected: 'each column once', found: 'it again' });
    else if (!columns.includes(column)) {
      faults.push({
        file,
        row: 1,
        column: column === '' ? `column ${at + 1}` : column,
        expected: `no other column than ${columns.join(', ')}`,
        found: 'one',
      });
    }
  }
  for (const column of columns) {
    if (!header.includes(column)) faults.push({ file, row: 1, column, expected: 'this column', found: 'none' });
  }
  return faults.length === before;
}
