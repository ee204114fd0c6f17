import type { EditionId } from '../model/ids.ts';
import { EDITION_METRICS } from '../model/otherEdition.ts';
import type { Check } from './check.ts';
import { otherEditions } from './mappedRows.ts';
import type { TableFault } from './tableFault.ts';
import type { TableName, Tables } from './tables.ts';

/** What must hold of rows of several editions: which tables have them, under which ids, and of which regions they speak. */
export const EDITION_CHECKS: readonly Check[] = [
  ...(['enterprises', 'sites', 'measures', 'statements'] as const).map(
    (table): Check => ({ reads: ['editions', table], run: (tables) => mappedOnly(table, tables) }),
  ),
  { reads: ['editions', 'figures'], run: figuresOfOthers },
  { reads: ['editions', 'materials'], run: materialsOfOthers },
  { reads: ['editions', 'regions'], run: (tables) => named('regions', tables) },
  { reads: ['editions', 'members'], run: (tables) => named('members', tables) },
  ...(['figures', 'members', 'materials', 'enterprises', 'anchors'] as const).map(
    (table): Check => ({ reads: ['editions', 'regions', table], run: (tables) => regionsOfEditions(table, tables) }),
  ),
];

type Evidenced = { readonly edition: EditionId | null };

function mappedOnly(table: 'enterprises' | 'sites' | 'measures' | 'statements', tables: Tables): TableFault[] {
  const others = otherEditions(tables);
  const rows: readonly Evidenced[] = tables[table];
  const expected = 'the mapped edition, or none: only figures, regions, members and materials have rows of others';
  return rows.flatMap(({ edition }, index) =>
    edition !== null && others.has(edition) ? [wrong(table, index, 'edition', expected, edition)] : [],
  );
}

/** They are said of the province or a region, in what editions can be compared by. Their ids: see `checkFigures`. */
function figuresOfOthers(tables: Tables): TableFault[] {
  const others = otherEditions(tables);
  const metrics: readonly string[] = EDITION_METRICS;
  return tables.figures.flatMap(({ edition, metric }, index) =>
    edition === null || !others.has(edition) || metrics.includes(metric)
      ? []
      : [wrong('figures', index, 'metric', `one of ${metrics.join(', ')}, of ${edition}`, metric)],
  );
}

function materialsOfOthers(tables: Tables): TableFault[] {
  const others = otherEditions(tables);
  return tables.materials.flatMap(({ edition, id }, index) =>
    edition === null || !others.has(edition) || id.endsWith(`.${edition}`)
      ? []
      : [wrong('materials', index, 'id', `an id that ends in .${edition}`, id)],
  );
}

/** Regions and members are always some edition's. */
function named(table: 'regions' | 'members', tables: Tables): TableFault[] {
  const rows: readonly Evidenced[] = tables[table];
  return rows.flatMap(({ edition }, index) =>
    edition === null ? [wrong(table, index, 'edition', 'the edition that has it', 'nothing')] : [],
  );
}

/** What is mapped speaks of mapped regions; what another edition says, of those and of that edition's own. */
function regionsOfEditions(
  table: 'figures' | 'members' | 'materials' | 'enterprises' | 'anchors',
  tables: Tables,
): TableFault[] {
  const others = otherEditions(tables);
  const editionsOf = new Map<string, Set<EditionId | null>>();
  for (const { id, edition } of tables.regions) {
    const own = editionsOf.get(id) ?? new Set();
    editionsOf.set(id, own.add(edition !== null && others.has(edition) ? edition : null));
  }
  const rows: readonly { readonly region?: string; readonly subject?: string; readonly edition?: EditionId | null }[] =
    tables[table];
  const column = table === 'figures' ? 'subject' : 'region';
  return rows.flatMap((row, index) => {
    const region = row.region ?? row.subject ?? '';
    const known = editionsOf.get(region);
    const edition = row.edition ?? null;
    const other = edition !== null && others.has(edition) ? edition : null;
    // What is the id of no region at all is told where links are checked.
    if (!known || known.has(null) || known.has(other)) return [];
    const expected =
      other === null ? 'a region of the mapped edition' : `a region of ${other} or of the mapped edition`;
    return [wrong(table, index, column, expected, region)];
  });
}

function wrong(table: TableName, index: number, column: string, expected: string, found: string): TableFault {
  return { table, index, column, expected, found, kind: 'inconsistent' };
}
