import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable, tableBytes } from './readTable.ts';

const names = readdirSync(new URL('../../data/tables/', import.meta.url)).map((file) => file.replace(/\.csv$/, ''));

describe.each(names)('%s.csv', (name) => {
  const text = tableBytes(name).toString('utf8');

  it('opens right in a spreadsheet: one byte-order mark, line feeds, a last one', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.slice(1)).not.toContain('\uFEFF');
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
  });

  it('has columns in lower case, each once, and rows of that width', () => {
    const [head = ''] = text.slice(1).split('\n');
    const columns = head.split(',');
    expect(columns.filter((column) => !/^[a-z_]+$/.test(column))).toEqual([]);
    expect(new Set(columns).size).toBe(columns.length);
    expect(readTable(name).every((row) => Object.keys(row).length === columns.length)).toBe(true);
  });

  it('has no cell with spaces around it, no line break within, no formula', () => {
    const cells = readTable(name).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => cell !== cell.trim() || cell.includes('\n'))).toEqual([]);
    expect(cells.filter((cell) => /^[=+@]./.test(cell))).toEqual([]);
  });

  it('says everything in both languages', () => {
    const faults = readTable(name).flatMap((row) =>
      Object.keys(row).filter(
        (column) => column.endsWith('_zh') && (row[column] === '') !== (row[column.replace(/_zh$/, '_en')] === ''),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('writes no Chinese in the English columns', () => {
    const english = readTable(name).flatMap((row) =>
      Object.keys(row)
        .filter((key) => key.endsWith('_en'))
        .map((key) => row[key] ?? ''),
    );
    expect(english.filter((cell) => /\p{Script=Han}/u.test(cell))).toEqual([]);
  });

  it('names sources that exist', () => {
    const known = readTable('sources').map((row) => row['id']);
    const used = readTable(name).flatMap((row) =>
      [row['source'], row['sources'], row['position_sources'], row['seat_source']].flatMap((cell) =>
        cell ? cell.split(';') : [],
      ),
    );
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
  });
});

it('every source is used by a table', () => {
  const used = new Set(
    names.flatMap((name) =>
      readTable(name).flatMap((row) =>
        [row['source'], row['sources'], row['position_sources'], row['seat_source']].flatMap(
          (cell) => cell?.split(';') ?? [],
        ),
      ),
    ),
  );
  expect(
    readTable('sources')
      .map((row) => row['id'])
      .filter((id) => !used.has(id ?? '')),
  ).toEqual([]);
});
