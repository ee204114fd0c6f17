import { describe, expect, it } from 'vitest';
import { buildTables } from '../../data/build/buildTables.ts';
import { TableFiles } from '../make/tableFiles.ts';

describe('a file that is no table', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text);

  it.each([
    ['empty', bytes(''), 'regions.csv', 1, 'id', 'this column'],
    [
      'in another encoding',
      new Uint8Array([0x69, 0x64, 0x0a, 0xb7, 0xf0, 0xc9, 0xbd]),
      'regions.csv',
      null,
      null,
      'UTF-8',
    ],
    ['with a quotation mark that is never closed', bytes('id,order\nfoshan,"1\n'), 'regions.csv', null, null, 'CSV'],
  ])('is told: %s', (_, content, file, row, column, expected) => {
    const { faults } = buildTables(TableFiles.shipped().set(file, content));
    const told = faults.filter((fault) => fault.file === file && fault.row === row && fault.column === column);
    expect(told, JSON.stringify(faults)).toHaveLength(1);
    expect(told[0]?.expected).toContain(expected);
    expect(faults.every((fault) => fault.file === file)).toBe(true);
  });

  it('is told once where it is missing, and not at every mention of its records', () => {
    const files = TableFiles.shipped();
    files.delete('sources.csv');
    expect(buildTables(files).faults).toEqual([
      { file: 'sources.csv', row: null, column: null, expected: 'a file', found: 'none' },
    ]);
  });

  it('is told where nothing asks for it', () => {
    const files = TableFiles.shipped().set('Copy of regions.csv', bytes('id\n'));
    expect(buildTables(files).faults).toMatchObject([{ file: 'Copy of regions.csv', row: null }]);
  });
});

describe('columns', () => {
  const renamed = (from: string, to: string): TableFiles => TableFiles.shipped().put('families.csv', 1, from, to);

  it('that are missing and that are unknown are told by name', () => {
    const { faults } = buildTables(renamed('reason_en', 'reasons_en'));
    expect(faults).toMatchObject([
      { file: 'families.csv', row: 1, column: 'reasons_en' },
      { file: 'families.csv', row: 1, column: 'reason_en', expected: 'this column' },
    ]);
  });

  it('that come twice are told', () => {
    const { faults } = buildTables(renamed('reason_en', 'reason_zh'));
    expect(faults).toContainEqual(
      expect.objectContaining({ row: 1, column: 'reason_zh', expected: 'each column once' }),
    );
  });

  it('may stand in another order', () => {
    const files = TableFiles.shipped();
    const reversed = files.rows('families.csv').map((row) => [...row].reverse());
    expect(buildTables(files.write('families.csv', reversed))).toEqual(buildTables(TableFiles.shipped()));
  });

  it('are fewer than the cells where a comma is not quoted', () => {
    const files = TableFiles.shipped();
    const row = files.rows('families.csv').length + 1;
    const text = Buffer.from(files.get('families.csv') ?? []).toString('utf8');
    const { faults } = buildTables(files.set('families.csv', bytesOf(`${text}quartz,石英,Quartz,一,one, two\n`)));
    expect(faults).toMatchObject([{ file: 'families.csv', row, expected: '5 cells' }]);
  });
});

describe('what a spreadsheet does to a file', () => {
  const shipped = buildTables(TableFiles.shipped()).tables;

  it('is no fault: other line ends, no byte-order mark, empty rows, space around cells, TRUE and FALSE', () => {
    const files = TableFiles.shipped();
    const editions = Buffer.from(files.get('editions.csv') ?? []).toString('utf8');
    const saved = editions
      .replace(/^\uFEFF/, '')
      .replaceAll(',true,', ',TRUE,')
      .replaceAll(',false,', ', FALSE ,')
      .replaceAll('\n', '\r\n');
    const { tables, faults } = buildTables(files.set('editions.csv', bytesOf(`${saved},,,,,,,,,\r\n`)));
    expect(faults).toEqual([]);
    expect(tables).toEqual(shipped);
  });

  it('does not move the rows that faults are told by', () => {
    const files = TableFiles.shipped();
    const [header = [], first = [], ...rest] = files.rows('families.csv');
    files.write('families.csv', [header, first, header.map(() => ''), ...rest]).put('families.csv', 4, 'name_zh', '');
    expect(buildTables(files).faults).toMatchObject([{ file: 'families.csv', row: 4, column: 'name_zh' }]);
  });
});

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}
