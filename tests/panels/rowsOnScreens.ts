import type { EntryKey } from '../../src/model/entry.ts';
import type { Lang } from '../../src/model/localized.ts';
import type { TableRow } from '../data/readTable.ts';

/** Where a row is to be read, and what of it: texts as they stand in the row, entries that have to be linked there. */
export interface Expected {
  /** The name of a screen, or `row:` and the key of an entry for its row on the sources page, or `sources`. */
  readonly on: string;
  readonly texts: readonly string[];
  readonly links?: readonly EntryKey[];
}

/** What of a row in one of the tables has to be read where; `null` for a table whose rows are drawn and checked apart. */
export const TABLES_ON_SCREENS: Readonly<Record<string, ((row: TableRow, lang: Lang) => readonly Expected[]) | null>> =
  {
    aliases: null,
    anchors: null,
    boxes: null,
    labels: null,
    cities: (row, lang) => [
      on(`city:${row['code']}`, told(row, lang, 'name')),
      on(`row:city:${row['code']}`, told(row, lang, 'full')),
      on(`row:position:${row['code']}`, [degrees(row, 'seat_lon'), degrees(row, 'seat_lat'), cell(row, 'seat_datum')]),
    ],
    counties: (row, lang) => [on(`county:${row['code']}`, told(row, lang, 'name'))],
    departments: (row, lang) => [
      on(`department:${row['id']}`, told(row, lang, 'name', 'full')),
      on('province', told(row, lang, 'name')),
    ],
    editions: (row, lang) => [
      on('editions', [...told(row, lang, 'title', 'state', 'note'), cell(row, 'period').slice(0, 4)]),
    ],
    enterprises: (row, lang) => [
      on(`place:${row['id']}`, [
        cell(row, 'name_zh'),
        cell(row, 'name_en'),
        ...told(row, lang, 'precision', 'note', 'locator'),
        ...(row['as_named'] === row[`name_${lang}`] ? [] : [cell(row, 'as_named')]),
        ...placed(row),
      ]),
      on(`region:${row['region']}`, told(row, lang, 'name', 'locator')),
      on(`layer:${row['role']}`, told(row, lang, 'name')),
    ],
    families: (row, lang) => [
      on('legend:sector', told(row, lang, 'name')),
      on('regions', told(row, lang, 'name', 'reason')),
      on(`row:family:${row['id']}`, told(row, lang, 'reason')),
    ],
    figures: (row, lang) => [
      { on: 'anywhere', texts: [], links: [`figure:${row['id']}`] },
      on(`row:figure:${row['id']}`, told(row, lang, 'locator')),
    ],
    materials: (row, lang) => [
      on(`region:${row['region']}`, told(row, lang, 'name').map(lowerFirst)),
      on(`row:material:${row['id']}`, told(row, lang, 'name', 'group', 'note', 'locator')),
    ],
    measures: (row, lang) => [on('province', told(row, lang, 'name', 'summary', 'locator'))],
    members: (row, lang) => [
      on(`region:${row['region']}`, [`name of city ${row['city']}`]),
      on(`city:${row['city']}`, [`name of region ${row['region']}`]),
      on(`row:region:${row['region']}`, told(row, lang, 'locator')),
    ],
    products: (row, lang) => [
      on('province', told(row, lang, 'name')),
      on(`row:product:${row['id']}`, told(row, lang, 'name')),
    ],
    regions: (row, lang) => [
      on(`region:${row['id']}`, told(row, lang, 'name', 'cluster', 'coverage', 'coverage_short', 'locator')),
      on('table', told(row, lang, 'name', 'coverage_short')),
      on('map:sector', told(row, lang, 'name')),
    ],
    responsibilities: (row) => [
      on('province', [`${row['role']} of ${row['measure']}: ${row['department']}`]),
      on(`department:${row['department']}`, [`name of measure ${row['measure']}`]),
    ],
    sectors: (row, lang) => [on('legend:sector', told(row, lang, 'name'))],
    sites: (row, lang) => [
      on(`place:${row['id']}`, [
        cell(row, 'name_zh'),
        cell(row, 'name_en'),
        ...told(row, lang, 'precision', 'list', 'note', 'locator'),
        ...placed(row),
      ]),
      on(`layer:${row['kind']}`, told(row, lang, 'name')),
      on(`city:${row['city']}`, told(row, lang, 'name')),
    ],
    sources: (row, lang) => [
      on('sources', [
        ...told(row, lang, 'title', 'publisher', 'licence', 'note'),
        ...['where', 'read', 'datum'].map((column) => cell(row, column)),
      ]),
    ],
    statements: (row, lang) => [
      on(row['subject'] === 'province' ? 'province' : `region:${row['subject']}`, told(row, lang, 'text', 'locator')),
    ],
  };

function on(screen: string, texts: readonly string[]): Expected {
  return { on: screen, texts: texts.filter((text) => text !== '') };
}

function cell(row: TableRow, column: string): string {
  return row[column] ?? '';
}

/** The cells of columns that stand in both languages, in one. */
function told(row: TableRow, lang: Lang, ...columns: readonly string[]): readonly string[] {
  return columns.map((column) => cell(row, `${column}_${lang}`));
}

/** Coordinates as a card has them; nothing where there are none. */
function placed(row: TableRow): readonly string[] {
  return row['lon'] === '' ? [] : [degrees(row, 'lon'), degrees(row, 'lat'), `${row['precision_km']} km`];
}

function degrees(row: TableRow, column: string): string {
  return Number(row[column]).toFixed(4);
}

/** Inside a run of names a name begins small. */
function lowerFirst(name: string): string {
  return name.slice(1);
}
