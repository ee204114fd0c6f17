// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { AreaId } from '../../src/model/ids.ts';
import { TablePart } from '../../src/panels/compare/TablePart.tsx';
import { store } from '../../src/state/store.ts';
import { type RecountedColumn, recountColumn } from '../data/recount/recountColumn.ts';
import { recountTables } from '../data/recount/recountTables.ts';
import { seen, show } from './show.tsx';

/*
 * The numbers on the table as a reader sees it, against those worked out of `data/tables` by code that shares none with the
 * atlas, and written here by rules of their own.
 */

const tables = recountTables();
const ROWS = ['target', 'share', 'area', 'intensity', 'population', 'materials', 'families', 'leads', 'sites'] as const;

describe.each([
  ['the nine', tables.regions, []],
  ['a triple', ['foshan', 'zhaoqing', 'qingyuan'], ['foshan', 'zhaoqing', 'qingyuan']],
  ['a region and cities', ['yunfu', '440300', '440700'], ['yunfu', '440300', '440700']],
] as const)('the table of %s', (_, ids, areas) => {
  it('shows every number as recounted, and no number where there is none', () => {
    store.setState({ scenario: null });
    const { page } = show(<TablePart />, { view: 'compare', areas: [...areas] as AreaId[] });
    for (const row of ROWS) {
      const cells = [...page.container.querySelectorAll(`tr[data-row="${row}"] td`)];
      expect(cells, row).toHaveLength(ids.length);
      for (const [at, id] of ids.entries()) {
        const expected = written(row, recountColumn(tables, [id]));
        const text = shownFigure(cells[at]);
        if (expected === null) expect(text, `${id} ${row}`).not.toMatch(/\d/);
        else expect(text, `${id} ${row}`).toMatch(expected);
      }
    }
  });

  it('names the materials of each family where the tables have them, and none elsewhere', () => {
    const { page } = show(<TablePart />, { view: 'compare', areas: [...areas] as AreaId[] });
    for (const line of page.container.querySelectorAll('tr[data-row^="f."]')) {
      const family = line.getAttribute('data-row')?.slice(2);
      for (const [at, id] of ids.entries()) {
        const named = tables.regions.includes(id)
          ? tables.materialsOf(id).filter((row) => row['family'] === family)
          : [];
        const text = seen(line.querySelectorAll('td')[at] ?? null);
        for (const material of named) expect(text, `${id} ${family}`).toContain(material['name_zh']);
        if (named.length === 0) expect(text, `${id} ${family}`).not.toMatch(/[、，]/);
      }
    }
  });
});

/** The figure of a cell, without what only readers who hear the page get. */
function shownFigure(cell: Element | undefined): string {
  const copy = cell?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return seen(copy.querySelector('.compare-figure') ?? copy);
}

/** A recounted number as Chinese readers see it; null where there is none. */
function written(row: (typeof ROWS)[number], column: RecountedColumn): RegExp | null {
  const match = /^(=|>=|>|<=|~)(\d.*)$/.exec(column[row]);
  if (!match) return null;
  const sign = { '=': '', '>=': '≥', '>': '>', '<=': '≤', '~': '约 ' }[match[1] ?? ''] ?? '?';
  const value = Number(match[2]);
  if (row === 'target') return new RegExp(`^${sign}${value} 亿元`);
  if (row === 'share') return new RegExp(`${value.toFixed(1).replace('.', '\\.')}%`);
  if (row === 'area') return new RegExp(`^${grouped(Math.round(value / 10) * 10)} km²`);
  if (row === 'intensity') return new RegExp(`^${sign}${value.toFixed(2).replace('.', '\\.')} 亿元/km²`);
  if (row === 'population') return new RegExp(`^${(value / 10_000).toFixed(1).replace('.', '\\.')} 万人`);
  return new RegExp(`^${sign}${value}(?!\\d)`);
}

/** Thousands apart, from a thousand on. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
