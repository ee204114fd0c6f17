import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparands } from '../../src/analysis/comparands.ts';
import { type CompareRow, compareTable, isNamed } from '../../src/analysis/compareTable.ts';
import { goneRows } from '../../src/analysis/goneRows.ts';
import { familiesOf } from '../../src/analysis/indicatorOf.ts';
import type { RowKey } from '../../src/model/comparing.ts';
import { asRowKey } from '../../src/model/comparingCodec.ts';
import type { ColumnId } from '../../src/model/ids.ts';
import { emptyScenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const PLAIN = { order: [], hidden: [], sortBy: null };
const columnsOf = (chosen: readonly string[]) =>
  comparands(
    atlas,
    chosen.map((id) => id as ColumnId),
    null,
  );
const key = (name: string): RowKey => {
  const found = asRowKey(name);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found;
};
const keysOf = (rows: readonly CompareRow[] = []) => rows.map((row) => row.key);

describe('the table of a comparison', () => {
  const columns = columnsOf(['foshan', 'zhaoqing', 'qingyuan']);
  const section = (kind: string, comparing = {}) =>
    compareTable(atlas, columns, { ...PLAIN, ...comparing }).sections.find((each) => each.kind === kind);

  it('sorts materials by how many columns name them', () => {
    expect(keysOf(section('all')?.rows)).toEqual([
      'f.ceramics',
      'f.processed-aluminium',
      'f.nonferrous-castings',
      'f.secondary-metals',
    ]);
    expect(keysOf(section('some')?.rows)).toEqual(['f.cement', 'f.processed-copper']);
    expect(keysOf(section('one')?.rows)).toEqual(['f.plastics', 'f.coatings']);
  });

  it('has each family of its columns once, whatever is compared', () => {
    const ids = [...atlas.regions.map(({ id }): string => id), ...atlas.cities.map(({ code }): string => code)];
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1, maxLength: 9 }), (chosen) => {
        const some = columnsOf(chosen);
        const rows = compareTable(atlas, some, PLAIN).sections.flatMap((each) => each.rows);
        const families = rows.flatMap(({ about }) => (about.kind === 'family' ? about.family : []));
        expect([...families].sort()).toEqual([...new Set(some.flatMap((column) => [...familiesOf(column)]))].sort());
        for (const row of rows) expect(row.cells).toHaveLength(some.length);
        for (const { about, cells } of rows) if (about.kind === 'family') expect(cells.some(isNamed)).toBe(true);
      }),
    );
  });

  it('does not count a column as lacking what is only known for its region', () => {
    const { sections } = compareTable(atlas, columnsOf(['foshan', 'zhaoqing', '440300']), PLAIN);
    expect(sections.find(({ kind }) => kind === 'all')?.rows).toHaveLength(4);
  });

  it('moves and puts away rows within their section', () => {
    expect(keysOf(section('some', { order: [key('f.processed-copper')] })?.rows)).toEqual([
      'f.processed-copper',
      'f.cement',
    ]);
    const some = section('some', { hidden: [key('f.cement')] });
    expect(keysOf(some?.rows)).toEqual(['f.processed-copper']);
    expect(keysOf(some?.hidden)).toEqual(['f.cement']);
    expect(section('one', { hidden: [key('f.cement')] })?.hidden).toEqual([]);
  });

  it('sorts columns by a row of numbers, those without one last both ways', () => {
    const mixed = columnsOf(['440300', 'zhaoqing', 'foshan']);
    const names = (descending: boolean) =>
      compareTable(atlas, mixed, { ...PLAIN, sortBy: { row: key('target'), descending } }).columns.map(({ id }) => id);
    expect(names(true)).toEqual(['foshan', 'zhaoqing', '440300']);
    expect(names(false)).toEqual(['zhaoqing', 'foshan', '440300']);
  });

  it('counts no places where their file could not be read', () => {
    const { sections } = compareTable({ ...atlas, sites: [], sitesLoaded: false }, columns, PLAIN);
    const sites = sections.flatMap(({ rows }) => rows).find((row) => row.key === 'sites');
    expect(sites?.cells.map((cell) => cell.kind === 'measured' && cell.measured.missing)).toEqual([
      'no-source',
      'no-source',
      'no-source',
    ]);
  });
});

describe('rows that a scenario leaves none of', () => {
  it('are the families the plan names for the columns and the scenario no more', () => {
    const ids = ['yunfu' as ColumnId, 'zhanjiang' as ColumnId];
    const dropped = atlas.materials.filter(({ family }) => family === 'stone').map(({ id }) => id);
    const plan = new Map(comparands(atlas, ids, null).map((column) => [column.id, column] as const));
    const after = comparands(atlas, ids, { ...emptyScenario(atlas.edition.id), dropped });
    expect(keysOf(goneRows(atlas, after, plan))).toEqual(['f.stone']);
    expect(goneRows(atlas, [...plan.values()], plan)).toEqual([]);
  });
});
