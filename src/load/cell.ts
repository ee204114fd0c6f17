/** The value of a cell of a record that may be anything; undefined where there is no such cell of its own. */
export function cell(record: unknown, column: string): unknown {
  return isRecord(record) && Object.hasOwn(record, column) ? record[column] : undefined;
}

/** True of an object that is not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
