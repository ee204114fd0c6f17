import { describe, expect, it } from 'vitest';
import { buildTables } from '../../data/build/buildTables.ts';
import { geoFiles } from '../../data/build/geoFiles.ts';
import { regionComparands } from '../../src/analysis/comparands.ts';
import { editionTable } from '../../src/analysis/editionTable.ts';
import { entries } from '../../src/analysis/entries.ts';
import { entriesCsv } from '../../src/output/entriesCsv.ts';
import { shipped } from '../data/shipped.ts';
import { atlasOf, SECOND, secondEdition } from '../make/secondEdition.ts';
import { TableFiles } from '../make/tableFiles.ts';

const plain = atlasOf(TableFiles.shipped());
const both = atlasOf(secondEdition());

describe('a second edition', () => {
  it('loads beside the mapped one as rows alone', () => {
    const other = both.otherEditions.find(({ edition }) => edition.id === SECOND);
    expect(other?.figures.map(({ id, value, qualifier }) => `${id} ${qualifier}${value}`)).toEqual([
      `zhongshan.revenue-target.${SECOND} >1000`,
      `yunfu.revenue-target.${SECOND} =1500`,
      `foshan.revenue-target.${SECOND} =6500`,
    ]);
    expect(other?.regions.map(({ id, cluster }) => [id, cluster.en])).toEqual([
      ['zhongshan', 'Advanced-materials cluster'],
      ['yunfu', 'New-materials cluster'],
    ]);
    expect(other?.members.map(({ region, city }) => `${region} ${city}`)).toEqual([
      'zhongshan 442000',
      'yunfu 445300',
      'yunfu 441700',
    ]);
    expect(other?.materials.map(({ name }) => name.en)).toEqual(['Stainless steel']);
  });

  it('leaves the rest of the atlas as it was', () => {
    const { otherEditions: _, ...there } = both;
    const { otherEditions: __, ...here } = plain;
    expect(there).toEqual(here);
  });

  it('stands in no column, no entry and no table that is saved', () => {
    expect(regionComparands(both, null)).toEqual(regionComparands(plain, null));
    const csv = entriesCsv(entries(both), both, 'zh');
    expect(csv).toBe(entriesCsv(entries(plain), plain, 'zh'));
    expect(csv).not.toContain(SECOND);
  });

  it('is in no search and no shape', () => {
    const topology = shipped('data/shapes/guangdong.topo.json');
    const [there, here] = [
      geoFiles(secondEdition(), topology, new Map()).files,
      geoFiles(TableFiles.shipped(), topology, new Map()).files,
    ];
    for (const name of here.keys()) if (name !== 'atlas.json') expect(there.get(name), name).toBe(here.get(name));
    expect(there.get('atlas.json')).not.toBe(here.get('atlas.json'));
  });
});

describe('regions beside themselves', () => {
  const yunfu = plain.regions.find(({ id }) => id === 'yunfu');
  const table = editionTable(both, yunfu ? [yunfu.id] : []);
  const rowsOf = (id: string) => table.subjects.find((subject) => subject.id === id)?.rows ?? [];

  it('have one cell an edition, the mapped one’s own records first', () => {
    expect(table.editions.map(({ id }) => id)).toEqual(['draft-2020', SECOND, 'revision-2023']);
    const [cluster, target, members, materials] = rowsOf('yunfu');
    expect(cluster?.cells.map((cell) => cell && 'cluster' in cell && cell.cluster.en)).toEqual([
      'Stone and special-steel cluster',
      'New-materials cluster',
      null,
    ]);
    expect(target?.kind === 'figure' && target.cells.map((cell) => cell && `${cell.qualifier}${cell.value}`)).toEqual([
      '>1000',
      '=1500',
      null,
    ]);
    expect(members?.cells).toEqual([['445300'], ['445300', '441700'], null]);
    expect(materials?.cells.map((cell) => Array.isArray(cell) && cell.length)).toEqual([
      yunfu?.materials.length,
      1,
      false,
    ]);
  });

  it('are followed by those that only another edition has', () => {
    expect(table.subjects.map(({ id, isMapped }) => [id, isMapped])).toEqual([
      ['province', true],
      ['yunfu', true],
      ['zhongshan', false],
    ]);
    const [cluster, target] = rowsOf('zhongshan');
    expect(cluster?.cells[0]).toBeNull();
    expect(target?.kind === 'figure' && target.cells.map((cell) => cell && `${cell.qualifier}${cell.value}`)).toEqual([
      null,
      '>1000',
      null,
    ]);
  });
});

describe('rows of another edition are refused', () => {
  const files = () => secondEdition();
  it.each([
    [
      'of an edition that is not listed',
      'figures.csv',
      { id: `yunfu.revenue-target.${SECOND}` },
      'edition',
      'issued-2019',
      'the id of a record in editions',
    ],
    [
      'under an id of the mapped one',
      'figures.csv',
      { id: `yunfu.revenue-target.${SECOND}` },
      'id',
      'yunfu.revenue-target',
      `yunfu.revenue-target.${SECOND}`,
    ],
    [
      'with a metric that editions are not compared by',
      'figures.csv',
      { id: '440100.area' },
      'edition',
      SECOND,
      'one of revenue-target',
    ],
    [
      'of a material under an id of the mapped one',
      'materials.csv',
      { id: `yunfu.stainless.${SECOND}` },
      'id',
      'yunfu.stainless',
      `ends in .${SECOND}`,
    ],
    ['among the enterprises', 'enterprises.csv', { id: 'gree' }, 'edition', SECOND, 'the mapped edition, or none'],
    ['of a region without an edition', 'regions.csv', { id: 'zhongshan' }, 'edition', '', 'the edition that has it'],
    [
      'of a region of a third edition alone',
      'figures.csv',
      { id: `zhongshan.revenue-target.${SECOND}` },
      'edition',
      'revision-2023',
      'a region of revision-2023 or of the mapped edition',
    ],
    [
      'where the mapped edition takes them for its own',
      'members.csv',
      { city: '442000' },
      'edition',
      'draft-2020',
      'a region of the mapped edition',
    ],
    ['twice for a city', 'members.csv', { city: '441700' }, 'city', '445300', 'edition, city once only'],
  ])('%s', (_, file, cells, column, text, expected) => {
    const changed = files();
    const row = changed.rowOf(file, cells);
    const { faults } = buildTables(changed.put(file, row, column, text));
    expect(faults.map((fault) => `${fault.file} ${fault.row} ${fault.expected}`).join('\n')).toContain(expected);
    expect(faults.some((fault) => fault.file === file && fault.row === row)).toBe(true);
  });

  it('and a fault of a mapped region is told at its own row, whatever stands before it', () => {
    const changed = TableFiles.shipped();
    const rows = changed.rows('regions.csv');
    const last = rows.pop() ?? [];
    changed.write('regions.csv', [rows[0] ?? [], last, ...rows.slice(1)]);
    changed.drop('figures.csv', changed.rowOf('figures.csv', { id: 'yunfu.revenue-target' }));
    const { faults } = buildTables(changed);
    expect(faults).toMatchObject([{ file: 'regions.csv', row: changed.rowOf('regions.csv', { id: 'yunfu' }) }]);
  });
});
