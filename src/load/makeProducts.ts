import type { Product } from '../model/measure.ts';
import { localized } from './localized.ts';
import type { FigureOf } from './makePlaces.ts';
import type { TableFault } from './tableFault.ts';
import type { Tables } from './tables.ts';

/** The products with their output and share of the nation's, and which of them lack one of these. */
export function makeProducts(tables: Tables, figureOf: FigureOf): { products: Product[]; faults: TableFault[] } {
  const products: Product[] = [];
  const faults: TableFault[] = [];
  for (const [index, row] of tables.products.entries()) {
    const { id, sector, sector_basis: sectorBasis } = row;
    const [output, nationalShare, nationalRank] = [
      figureOf(id, 'output'),
      figureOf(id, 'national-share'),
      figureOf(id, 'national-rank'),
    ];
    if (output && nationalShare) {
      products.push({ id, name: localized(row, 'name'), sector, sectorBasis, output, nationalShare, nationalRank });
    } else {
      const expected = `figures ${id}.output and ${id}.national-share`;
      faults.push({ table: 'products', index, column: 'id', expected, found: 'not both', kind: 'inconsistent' });
    }
  }
  return { products, faults };
}
