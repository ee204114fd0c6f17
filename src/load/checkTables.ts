import type { Check } from './check.ts';
import { checkAliases } from './checkAliases.ts';
import { EDITION_CHECKS } from './checkEditions.ts';
import { checkFigures } from './checkFigures.ts';
import { checkLinks, type RawTables } from './checkLinks.ts';
import { PLAN_CHECKS } from './checkPlan.ts';
import { checkPositions } from './checkPositions.ts';
import { checkRows } from './checkRows.ts';
import { checkSheet } from './checkSheet.ts';
import { mappedRows } from './mappedRows.ts';
import type { TableFault } from './tableFault.ts';
import { type Row, type SiteTables, TABLE_NAMES, type TableName, type Tables } from './tables.ts';

const CHECKS: readonly Check[] = [
  ...PLAN_CHECKS,
  ...EDITION_CHECKS,
  { reads: ['editions', 'figures', 'regions', 'cities', 'products', 'sites'], run: checkFigures },
  {
    reads: ['aliases', 'regions', 'cities', 'counties', 'families', 'departments', 'enterprises', 'sites'],
    run: checkAliases,
  },
  { reads: ['enterprises'], run: (tables) => checkPositions(tables, 'enterprises') },
  { reads: ['sites'], run: (tables) => checkPositions(tables, 'sites') },
  { reads: ['boxes', 'anchors', 'regions', 'editions'], run: (tables) => checkSheet(mappedRows(tables)) },
];

/**
 * Checks tables cell by cell, then against each other, and returns all faults at once. The tables are good for use only
 * where there are none.
 *
 * @param raw what stands under each table's name; anything at all.
 * @param names the tables that must be there; the rest are taken as empty.
 */
export function checkTables(
  raw: Readonly<Record<string, unknown>>,
  names: readonly TableName[] = TABLE_NAMES,
): { tables: Tables; faults: TableFault[] } {
  const { tables, faults } = readTables(raw, names);
  const faulty = new Set(faults.map(({ table }) => table));
  // Where cells are wrong, ids are still compared, in the records as they came, so that one bad cell hides no other fault.
  const records: RawTables = faulty.size === 0 ? tables : recordsOf(raw, names);
  const linked = checkLinks(records, names);
  const checked = CHECKS.filter(({ reads }) => !reads.some((name) => faulty.has(name))).flatMap(({ run }) =>
    run(tables),
  );
  return { tables, faults: [...faults, ...linked, ...checked] };
}

/** Checks the tables of `sites.json` against those of `atlas.json`, which are right. */
export function checkSiteTables(
  raw: Readonly<Record<string, unknown>>,
  atlas: Tables,
): { own: SiteTables; faults: TableFault[] } {
  const { tables: own, faults } = readTables(raw, ['sites', 'figures']);
  if (faults.length > 0) return { own, faults };
  const tables: Tables = { ...atlas, sites: own.sites, figures: [...atlas.figures, ...own.figures] };
  const linked = checkLinks(tables, ['sites', 'figures']);
  const checked = CHECKS.filter(({ reads }) => reads.includes('sites')).flatMap(({ run }) => run(tables));
  return { own, faults: [...linked, ...checked].map((fault) => inOwnFile(fault, atlas.figures.length)) };
}

/** Counts a figure from the start of its own file. */
function inOwnFile(fault: TableFault, before: number): TableFault {
  return fault.table === 'figures' && fault.index !== null ? { ...fault, index: fault.index - before } : fault;
}

function readTables(
  raw: Readonly<Record<string, unknown>>,
  names: readonly TableName[],
): { tables: Tables; faults: TableFault[] } {
  const faults: TableFault[] = [];
  const read = <Name extends TableName>(name: Name): readonly Row<Name>[] => {
    if (!names.includes(name)) return [];
    const result = checkRows(name, Object.hasOwn(raw, name) ? raw[name] : undefined);
    faults.push(...result.faults);
    return result.rows;
  };
  const tables: Tables = {
    editions: read('editions'),
    sources: read('sources'),
    sectors: read('sectors'),
    figures: read('figures'),
    regions: read('regions'),
    members: read('members'),
    cities: read('cities'),
    counties: read('counties'),
    families: read('families'),
    materials: read('materials'),
    enterprises: read('enterprises'),
    sites: read('sites'),
    products: read('products'),
    departments: read('departments'),
    measures: read('measures'),
    responsibilities: read('responsibilities'),
    aliases: read('aliases'),
    statements: read('statements'),
    boxes: read('boxes'),
    anchors: read('anchors'),
    labels: read('labels'),
  };
  return { tables, faults };
}

function recordsOf(raw: Readonly<Record<string, unknown>>, names: readonly TableName[]): RawTables {
  const records: { [Name in TableName]?: readonly unknown[] } = {};
  for (const name of names) {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (Array.isArray(value)) records[name] = value;
  }
  return records;
}
