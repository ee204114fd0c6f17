import { ATLAS_TABLES, GEO_VERSION, SITE_TABLES } from '../../src/load/geoLayout.ts';
import { TABLES, type TableName, type Tables } from '../../src/load/tables.ts';

/**
 * The text of `atlas.json` and `sites.json`. Pure: the same tables give the same bytes, one record a line, so that a
 * change of a cell is a change of a line.
 */
export function writeGeo(tables: Tables): ReadonlyMap<'atlas.json' | 'sites.json', string> {
  const sites = new Set<string>(tables.sites.map(({ id }) => id));
  const ofSites = tables.figures.filter(({ subject }) => sites.has(subject));
  const others = tables.figures.filter(({ subject }) => !sites.has(subject));
  return new Map([
    ['atlas.json', fileText({ ...tables, figures: others }, ATLAS_TABLES)],
    ['sites.json', fileText({ ...tables, figures: ofSites }, SITE_TABLES)],
  ]);
}

function fileText(tables: Tables, names: readonly TableName[]): string {
  const blocks = names.map(
    (name) => `${JSON.stringify(name)}: [\n${tables[name].map((row) => record(name, row)).join(',\n')}\n]`,
  );
  return `{ "version": ${GEO_VERSION}, "tables": {\n${blocks.join(',\n')}\n} }\n`;
}

/** A record with its columns in the order of the schema, whatever their order in the spreadsheet. */
function record(name: TableName, row: object): string {
  const cells = new Map<string, unknown>(Object.entries(row));
  return JSON.stringify(
    Object.fromEntries(Object.keys(TABLES[name].schema.entries).map((column) => [column, cells.get(column)])),
  );
}
