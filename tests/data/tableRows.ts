import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { shipped } from './shipped.ts';

/** The rows of a table in `data/tables`, cells as they are written there. */
export function tableRows<const Column extends string>(
  name: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const rows: unknown = parse(shipped(`data/tables/${name}.csv`), { bom: true, columns: true });
  const cells = Object.fromEntries(columns.map((column) => [column, v.string()])) as Record<
    Column,
    v.StringSchema<undefined>
  >;
  return v.parse(v.array(v.object(cells)), rows);
}
