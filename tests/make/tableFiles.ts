import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { TABLES_FOLDER } from '../data/readTable.ts';

/** The bytes of the files of `data/tables` by name, as a person might have edited them. */
export class TableFiles extends Map<string, Uint8Array> {
  /** The committed tables. */
  static shipped(): TableFiles {
    return new TableFiles(readdirSync(TABLES_FOLDER).map((name) => [name, readFileSync(join(TABLES_FOLDER, name))]));
  }

  /** All rows of a file; the header is the first. */
  rows(file: string): string[][] {
    return parse(this.get(file) ?? new Uint8Array(), { bom: true });
  }

  write(file: string, rows: readonly (readonly string[])[]): this {
    return this.set(file, Buffer.from(stringify([...rows], { bom: true })));
  }

  /** Row, as a spreadsheet counts, of the first record whose cells are these. */
  rowOf(file: string, cells: Readonly<Record<string, string>>): number {
    const [header = [], ...body] = this.rows(file);
    const at = body.findIndex((row) =>
      Object.entries(cells).every(([column, text]) => row[header.indexOf(column)] === text),
    );
    if (at < 0) throw new Error(`${file} has no row ${JSON.stringify(cells)}`);
    return at + 2;
  }

  /** The text of a cell. */
  cell(file: string, row: number, column: string): string {
    const rows = this.rows(file);
    return rows[row - 1]?.[rows[0]?.indexOf(column) ?? -1] ?? '';
  }

  /** Puts a text into a cell. */
  put(file: string, row: number, column: string, text: string): this {
    const rows = this.rows(file);
    const at = rows[0]?.indexOf(column) ?? -1;
    const cells = rows[row - 1];
    if (!cells || at < 0) throw new Error(`${file} has no cell ${row}, ${column}`);
    cells[at] = text;
    return this.write(file, rows);
  }

  /** Takes a row out. */
  drop(file: string, row: number): this {
    return this.write(
      file,
      this.rows(file).filter((_, at) => at !== row - 1),
    );
  }

  /** Adds a row at the end, as a copy of another with some cells changed. */
  copy(file: string, row: number, cells: Readonly<Record<string, string>>): this {
    const rows = this.rows(file);
    const header = rows[0] ?? [];
    const copied = header.map((column, at) => cells[column] ?? rows[row - 1]?.[at] ?? '');
    return this.write(file, [...rows, copied]);
  }
}
