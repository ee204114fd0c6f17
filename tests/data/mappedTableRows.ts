import { tableRows } from './tableRows.ts';

/** The rows of a table that are of the edition the atlas maps; what another edition says stands in the same tables. */
export function mappedTableRows<const Column extends string>(
  name: 'figures' | 'regions' | 'members' | 'materials',
  columns: readonly Column[],
): Record<Column | 'edition', string>[] {
  const mapped = tableRows('editions', ['id', 'mapped']).find((row) => row.mapped === 'true')?.id;
  return tableRows<Column | 'edition'>(name, [...columns, 'edition']).filter(
    ({ edition }) => edition === '' || edition === mapped,
  );
}
