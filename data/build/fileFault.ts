/** What is wrong with a spreadsheet, where a person finds it. */
export interface FileFault {
  readonly file: string;
  /** As a spreadsheet counts: the header is row 1. Null where the file as a whole is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
}

/** A fault as one line: `materials.csv, row 4, sector: expected one of building, steel; found "stel"`. */
export function faultLine({ file, row, column, expected, found }: FileFault): string {
  const where = [file, ...(row === null ? [] : [`row ${row}`]), ...(column === null ? [] : [column])].join(', ');
  return `${where}: expected ${expected}; found ${found}`;
}
