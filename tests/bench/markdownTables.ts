import type { BoundFigure } from './figures.ts';
import { boundFigures } from './figures.ts';
import { markdownTable } from './markdownTable.ts';
import type { Report } from './report.ts';
import type { Summary } from './summary.ts';

/** What a column of a page's numbers shows. */
type Column = readonly [head: string, name: string, digits: number];

const START: readonly Column[] = [
  ['Map painted, ms', 'paintedMs', 0],
  ['Ready, ms', 'readyMs', 0],
  ['Live map, ms', 'livePaintedMs', 0],
  ['HTML, kB', 'htmlKB', 1],
  ['Code, kB', 'codeKB', 1],
  ['Data, kB', 'dataKB', 1],
  ['Heap, MB', 'heapMB', 1],
  ['Memory, MB', 'memoryMB', 1],
  ['Others on the machine, %', 'foreignPercent', 0],
];

const MOTION: readonly Column[] = [
  ["Map's area, 1,000 px", 'mapKilopixels', 0],
  ['Mean frame, ms', 'motionMeanMs', 1],
  ['95th percentile, ms', 'motionP95Ms', 1],
  ['Longest, ms', 'motionLongestMs', 0],
  ['Time in slow frames, %', 'motionSlowPercent', 0],
  ['Processor time a frame, ms', 'motionProcessorMs', 0],
  ['Events that came', 'motionEvents', 0],
];

const CLICK: readonly Column[] = [
  ['Map seen, ms', 'seenMs', 0],
  ['First click, ms', 'clickedMs', 0],
  ['Panel on screen, ms', 'answeredMs', 0],
  ['Clicks', 'clicks', 0],
  ['Others on the machine, %', 'foreignPercent', 0],
];

/**
 * A report as Markdown: when and where, the figures with their bounds, and what each page measured of its start, in motion
 * and of a first click.
 */
export function markdownTables(report: Report): string {
  const { date, machine, chromium, repeats, vertices, pages } = report;
  return [
    `Measured on ${date}: ${machine}, Chromium ${chromium}, no GPU; medians of ${repeats} runs, least and most in brackets.`,
    markdownTable(['Figure', 'Measured', 'At most', ''], boundFigures(report).map(figureCells)),
    ...pageTable(pages, START, 'paintedMs'),
    ...pageTable(pages, MOTION, 'motionP95Ms'),
    ...pageTable(pages, CLICK, 'answeredMs'),
    ...(vertices === null
      ? []
      : [`Boundaries: ${count(vertices.common)} vertices; on the pages named \`-own\` ${count(vertices.own)}.`]),
    ...pages.flatMap(({ page, failures }) => failures.map((failure) => `${page}: ${failure}`)),
  ].join('\n\n');
}

/**
 * A document with the tables between its marks `<!-- measured -->` and `<!-- end of measured -->` replaced.
 * @throws if it has no such marks
 */
export function withTables(document: string, tables: string): string {
  const [start, end] = ['<!-- measured -->', '<!-- end of measured -->'];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the document has no ${start} before ${end}`);
  return `${document.slice(0, from + start.length)}\n\n${tables}\n\n${document.slice(to)}`;
}

function figureCells({ name, unit, value, bound }: BoundFigure): string[] {
  const shown = (number: number) => `${decimals(number, unit)}${unit === '' || unit === '×' ? unit : ` ${unit}`}`;
  const verdict = value === null ? 'not measured' : bound === null ? '' : value <= bound ? 'within' : '**over**';
  return [name, value === null ? '' : shown(value), bound === null ? '' : shown(bound), verdict];
}

function decimals(value: number, unit: BoundFigure['unit']): string {
  return value.toFixed(unit === '×' || unit === 'MB' ? 2 : unit === 'kB' || unit === '%' ? 1 : 0);
}

/** One row for each page that has the number; no table where none has. */
function pageTable(pages: readonly Summary[], columns: readonly Column[], needed: string): readonly string[] {
  const rows = pages.filter(({ median }) => typeof median[needed] === 'number');
  if (rows.length === 0) return [];
  const heads = columns.map(([head]) => head);
  const cells = (row: Summary) => columns.map(([, name, digits]) => cell(row, name, digits));
  return [
    markdownTable(
      ['Page', 'Window', ...heads],
      rows.map((row) => [row.page, row.viewport, ...cells(row)]),
    ),
  ];
}

/** The median, and least and most where they are not the same as shown. */
function cell({ median, spread }: Summary, name: string, digits: number): string {
  const [middle, range] = [median[name], spread[name]];
  if (typeof middle !== 'number') return '';
  const isSteady = !range || range[0].toFixed(digits) === range[1].toFixed(digits);
  return isSteady
    ? middle.toFixed(digits)
    : `${middle.toFixed(digits)} (${range[0].toFixed(digits)}–${range[1].toFixed(digits)})`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}
