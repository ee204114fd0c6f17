import * as v from 'valibot';

/** How one table is made: its columns, what tells its rows apart, and how they are numbered. */
export interface TableSpec<Columns extends v.ObjectEntries> {
  readonly schema: v.StrictObjectSchema<Columns, string>;
  /** Columns that together occur once; none where the numbering says enough. */
  readonly key: readonly (keyof Columns & string)[];
  /** Where there is a column `order` that runs 1, 2, 3 … without gap: the columns within which it does. */
  readonly orderWithin: readonly (keyof Columns & string)[] | null;
}

/** Describes a table; every column is asked for, and no other is allowed. */
export function table<Columns extends v.ObjectEntries>(
  columns: Columns,
  key: readonly (keyof Columns & string)[],
  orderWithin: readonly (keyof Columns & string)[] | null = null,
): TableSpec<Columns> {
  return { schema: v.strictObject(columns, 'a record with the columns of its table'), key, orderWithin };
}
