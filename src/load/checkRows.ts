import * as v from 'valibot';
import { cell } from './cell.ts';
import { shown, type TableFault } from './tableFault.ts';
import { type Row, TABLES, type TableName } from './tables.ts';

/** More faults than this in one table are not collected: a wrong file has as many as it has cells. */
const MOST_FAULTS = 200;

/**
 * Reads one table by its schema and reports all faults. Rows with a fault are left out of the result, so it is only
 * good for further checks, not for use, where `faults` is not empty.
 *
 * @param raw the table as it stands in the JSON: an array of records.
 */
export function checkRows<Name extends TableName>(
  name: Name,
  raw: unknown,
): { rows: Row<Name>[]; faults: TableFault[] } {
  const rows: Row<Name>[] = [];
  const faults: TableFault[] = [];
  if (!Array.isArray(raw)) {
    return {
      rows,
      faults: [
        { table: name, index: null, column: null, expected: 'a list of records', found: shown(raw), kind: 'schema' },
      ],
    };
  }
  for (const [index, record] of raw.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    const result = v.safeParse(TABLES[name].schema, record);
    const found = [
      ...(result.issues ?? []).map((issue) => faultOf(name, index, issue)),
      ...halfTranslated(name, index, record),
    ];
    if (result.success && found.length === 0) rows.push(result.output);
    faults.push(...found.slice(0, MOST_FAULTS));
  }
  return { rows, faults };
}

function faultOf(table: TableName, index: number, issue: v.BaseIssue<unknown>): TableFault {
  const step = issue.path?.[0];
  const column = step === undefined ? null : String(step.key).slice(0, 80);
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  const missing = issue.type === 'strict_object' && column !== null && !unknown;
  if (unknown) return { table, index, column, expected: 'no such column', found: 'one', kind: 'schema' };
  if (missing) return { table, index, column, expected: 'this column', found: 'none', kind: 'schema' };
  return { table, index, column, expected: issue.message, found: shown(issue.input), kind: 'schema' };
}

/** A text in one language only: everything is in both. */
function halfTranslated(table: TableName, index: number, record: unknown): TableFault[] {
  const faults: TableFault[] = [];
  for (const [zh, schema] of Object.entries<v.GenericSchema>(TABLES[table].schema.entries)) {
    // Where an empty cell is a fault by itself, it is not reported twice.
    if (!zh.endsWith('_zh') || schema.type !== 'nullable') continue;
    const en = `${zh.slice(0, -3)}_en`;
    const [inZh, inEn] = [cell(record, zh), cell(record, en)];
    if (inZh === undefined || inEn === undefined || (inZh === null) === (inEn === null)) continue;
    const [empty, filled] = inZh === null ? [zh, en] : [en, zh];
    faults.push({
      table,
      index,
      column: empty,
      expected: `a text, because ${filled} has one`,
      found: 'nothing',
      kind: 'schema',
    });
  }
  return faults;
}
