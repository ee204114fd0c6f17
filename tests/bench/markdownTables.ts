import type { BoundFigure } from './figures.ts';
import { boundFigures } from './figures.ts';
import type { Report } from './report.ts';
import type { Summary } from './summary.ts';

/** A report as Markdown: when and where, the figures with their bounds, and what each page measured. */
export function markdownTables(report: Report): string {
  const { date, machine, chromium, repeats } = report;
  return [
    `Measured on ${date}: ${machine}, Chromium ${chromium}, no GPU; medians of ${repeats} runs, least and most in brackets.`,
    table(['Figure', 'Measured', 'At most', ''], boundFigures(report).map(figureCells)),
    table(
      [
        'Page',
        'Window',
        'Map painted, ms',
        'Ready, ms',
        'HTML, kB',
        'Code, kB',
        'Data, kB',
        'Heap, MB',
        'Memory, MB',
        'Others on the machine, %',
      ],
      report.pages.map(pageCells),
    ),
    ...report.pages.flatMap(({ page, failures }) => failures.map((failure) => `${page} failed: ${failure}`)),
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
  return unit === '×' ? value.toFixed(2) : unit === 'kB' ? value.toFixed(1) : value.toFixed(0);
}

function pageCells({ page, viewport, median, spread }: Summary): string[] {
  const cell = (name: string, digits: number) => {
    const [middle, range] = [median[name], spread[name]];
    if (typeof middle !== 'number') return '';
    const isSteady = !range || range[0].toFixed(digits) === range[1].toFixed(digits);
    return isSteady
      ? middle.toFixed(digits)
      : `${middle.toFixed(digits)} (${range[0].toFixed(digits)}–${range[1].toFixed(digits)})`;
  };
  return [
    page,
    viewport,
    cell('paintedMs', 0),
    cell('readyMs', 0),
    cell('htmlKB', 1),
    cell('codeKB', 1),
    cell('dataKB', 1),
    cell('heapMB', 1),
    cell('memoryMB', 1),
    cell('foreignPercent', 0),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
