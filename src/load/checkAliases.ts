import type { TableFault } from './tableFault.ts';
import type { Tables } from './tables.ts';

/**
 * An alias stands for something that exists and is itself the id of nothing. Only once the sites are there: without them
 * it cannot be said which ids exist.
 */
export function checkAliases(tables: Tables): TableFault[] {
  if (tables.sites.length === 0) return [];
  const known = new Set<string>([
    ...tables.regions.map(({ id }) => id),
    ...tables.cities.map(({ code }) => code),
    ...tables.counties.map(({ code }) => code),
    ...tables.families.map(({ id }) => id),
    ...tables.departments.map(({ id }) => id),
    ...tables.enterprises.map(({ id }) => id),
    ...tables.sites.map(({ id }) => id),
  ]);
  return tables.aliases.flatMap(({ alias, id }, index) => [
    ...(known.has(alias) ? [fault(index, 'alias', 'an id that nothing has any more', alias)] : []),
    ...(known.has(id) ? [] : [fault(index, 'id', 'the id of something that can be linked to', id)]),
  ]);
}

function fault(index: number, column: 'alias' | 'id', expected: string, found: string): TableFault {
  return { table: 'aliases', index, column, expected, found: `"${found}"`, kind: 'inconsistent' };
}
