/** What a cell holds. A number stays one: it is written bare, with a point and no mark between thousands. */
export type CsvCell = string | number | null;

/**
 * A table as CSV after RFC 4180: UTF-8 with a byte-order mark, so that spreadsheets read Chinese, lines ended by CR LF,
 * quotes only where needed. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const harmless = /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
