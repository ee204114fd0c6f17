import type { Cell, Sheet } from 'write-excel-file/universal';
import type { CsvCell } from './csvText.ts';

/**
 * A table as sheets of a workbook, heads first and in sight while one scrolls: one, or several of which all begin with the
 * heads where it is long. Texts are texts, never formulas, whatever they begin with.
 * @param continued the name of a further sheet, from 2
 */
export function xlsxSheets(
  name: string,
  [heads = [], ...rows]: readonly (readonly CsvCell[])[],
  continued: (name: string, part: number) => string,
): readonly Sheet<Blob>[] {
  const sheets: Sheet<Blob>[] = [];
  for (let from = 0; from < Math.max(1, rows.length); from += MOST_ROWS) {
    const part = sheets.length + 1;
    sheets.push(sheet(part === 1 ? name : continued(name, part), [heads, ...rows.slice(from, from + MOST_ROWS)]));
  }
  return sheets;
}

type Rows = readonly (readonly CsvCell[])[];

/** Larger sheets are packed in a worker made of a text, which the policy of the page refuses. */
const MOST_ROWS = 160;
/** What a cell can hold. */
const LONGEST_CELL = 32_767;

function sheet(name: string, rows: Rows): Sheet<Blob> {
  const [heads = []] = rows;
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: heads.map((_, at) => ({ width: widthOf(rows, at) })),
    data: rows.map((row, at) => row.map((cell) => cellOf(cell, at === 0))),
  };
}

function cellOf(cell: CsvCell, isHead: boolean): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null;
  const text = cell.slice(0, LONGEST_CELL);
  return isHead ? { value: text, type: String, fontWeight: 'bold' } : { value: text, type: String };
}

/** In characters, of which a Chinese one takes two. */
function widthOf(rows: Rows, at: number): number {
  const lengths = rows.map((row) => String(row[at] ?? '').replaceAll(/[\u2e80-\uffff]/g, 'xx').length);
  return Math.min(48, Math.max(8, ...lengths) + 1);
}
