import { readTable, type TableRow } from '../readTable.ts';

/*
 * Numbers of the compare screen worked out a second time, straight from `data/tables`. Nothing in this folder imports the
 * atlas's own code: a fault there cannot hide itself here. Signs are those of the tables.
 */

/** The rows that a comparison by the mapped edition rests on. */
export interface RecountTables {
  /** Ids in the order of the table. */
  readonly regions: readonly string[];
  readonly membersOf: (region: string) => readonly string[];
  readonly figure: (subject: string, metric: string) => { readonly value: number; readonly sign: string } | null;
  readonly materialsOf: (region: string) => readonly TableRow[];
  readonly enterprises: readonly TableRow[];
  readonly sites: readonly TableRow[];
  readonly cities: readonly TableRow[];
}

/** Reads them anew. */
export function recountTables(): RecountTables {
  const mapped = readTable('editions').find((row) => row['mapped'] === 'true')?.['id'] ?? '';
  const ofEdition = (name: string) =>
    readTable(name).filter((row) => row['edition'] === '' || row['edition'] === mapped);
  const [figures, members, materials] = [ofEdition('figures'), ofEdition('members'), ofEdition('materials')];
  const byOrder = (a: TableRow, b: TableRow) => Number(a['order']) - Number(b['order']);
  return {
    regions: ofEdition('regions')
      .sort(byOrder)
      .map((row) => row['id'] ?? ''),
    membersOf: (region) => members.filter((row) => row['region'] === region).map((row) => row['city'] ?? ''),
    figure: (subject, metric) => {
      const row = figures.find((each) => each['subject'] === subject && each['metric'] === metric);
      return row ? { value: Number(row['value']), sign: row['qualifier'] ?? '' } : null;
    },
    materialsOf: (region) => materials.filter((row) => row['region'] === region).sort(byOrder),
    enterprises: readTable('enterprises'),
    sites: readTable('sites'),
    cities: readTable('cities'),
  };
}
