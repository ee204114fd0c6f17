import { describe, expect, it } from 'vitest';
import facts from './facts/plan.json';
import { readTable, theRow } from './readTable.ts';

const products = readTable('products');
const figures = readTable('figures');
const sectors = readTable('sectors');

/** How many of the base unit one of the table's units holds. */
const HOLDS: Readonly<Record<string, number>> = {
  'yi-t': 1e8,
  'wan-t': 1e4,
  'yi-m2': 1e8,
  'wan-pieces': 1e4,
  'wan-weight-cases': 1e4,
};

const idOf = (product: string) => theRow(products, { name_zh: product })['id'] ?? '';

describe('outputs of 2019', () => {
  it('are nine', () => expect(products).toHaveLength(facts.outputs.length));

  it.each(facts.outputs)('$product: $value $unit', ({ product, value }) => {
    expect(theRow(figures, { id: `${idOf(product)}.output` })).toMatchObject({
      value: String(value),
      year: '2019',
      status: 'outcome',
      qualifier: '=',
      source: 'plan-draft',
    });
  });

  it.each(facts.outputs)('$product: the unit of the table means the same amount', ({ product, inUnits }) => {
    const row = theRow(figures, { id: `${idOf(product)}.output` });
    expect(Number(row['value']) * (HOLDS[row['unit'] ?? ''] ?? 0)).toBeCloseTo(inUnits, 0);
  });

  it.each(facts.outputs)('$product: $share% of the country', ({ product, share }) => {
    const row = theRow(figures, { id: `${idOf(product)}.national-share` });
    expect(Number(row['value'])).toBe(share);
    expect(row).toMatchObject({ unit: 'percent', year: '2019', status: 'outcome' });
  });

  it.each(facts.outputs)('$product: rank $rank', ({ product, rank }) => {
    const ranks = figures.filter((row) => row['id'] === `${idOf(product)}.national-rank`);
    expect(ranks.map((row) => Number(row['value']))).toEqual(rank === null ? [] : [rank]);
  });

  it.each(facts.outputs)('$product belongs to $group, by $basis', ({ product, group, basis }) => {
    const row = theRow(products, { name_zh: product });
    expect(row['sector_basis']).toBe(basis);
    expect(theRow(sectors, { id: row['sector'] ?? '' })['name_zh']).toBe(group);
  });
});
