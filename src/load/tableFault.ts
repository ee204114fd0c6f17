import type { TableName } from './tables.ts';

/** What is wrong with a table, before it is known whether it came from a spreadsheet or from JSON. */
export interface TableFault {
  readonly table: TableName;
  /** Place of the record in its table, from 0; null where the table as a whole is meant. */
  readonly index: number | null;
  /** Null where the record as a whole is meant. */
  readonly column: string | null;
  readonly expected: string;
  readonly found: string;
  /** `schema`: the cell itself is wrong; `inconsistent`: it disagrees with others. */
  readonly kind: 'schema' | 'inconsistent';
}

/** A value in a few words, for a fault: never long, never more than one level deep. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return `"${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
  if (typeof value === 'object') return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  return String(value);
}
