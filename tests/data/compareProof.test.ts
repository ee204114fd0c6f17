import { describe, expect, it } from 'vitest';
import { areaHubs } from '../../src/analysis/areaHubs.ts';
import { combineQualifiers } from '../../src/analysis/combineQualifiers.ts';
import type { Comparand, Measured } from '../../src/analysis/comparand.ts';
import { comparands } from '../../src/analysis/comparands.ts';
import { compareTable, isNamed } from '../../src/analysis/compareTable.ts';
import { concentration } from '../../src/analysis/concentration.ts';
import { withGroup } from '../../src/analysis/editScenario.ts';
import { familiesOf, indicatorOf } from '../../src/analysis/indicatorOf.ts';
import { jaccard } from '../../src/analysis/jaccard.ts';
import { mutualDistances } from '../../src/analysis/mutualDistances.ts';
import { DEFAULT_COMPARING, INDICATORS } from '../../src/model/comparing.ts';
import { findArea } from '../../src/model/findArea.ts';
import type { AreaId, ColumnId } from '../../src/model/ids.ts';
import { emptyScenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { readTable } from './readTable.ts';
import { type RecountedColumn, recountColumn } from './recount/recountColumn.ts';
import { recountConcentration } from './recount/recountConcentration.ts';
import { recountHub, recountSeatsKm } from './recount/recountDistances.ts';
import { recountTables } from './recount/recountTables.ts';

/*
 * Every number of the compare screen against the same number worked out of `data/tables` by the code in `recount`, which
 * shares none with the atlas. First the recount itself, by hand.
 */

const atlas = anAtlas();
const tables = recountTables();
const cities = tables.cities.map((row) => row['code'] ?? '');
const TRIPLES = [
  ['foshan', 'zhaoqing', 'qingyuan'],
  ['guangzhou', 'shenguanhui', 'zhuhai'],
  ['shaoguan', 'zhanjiang', 'yunfu'],
  ['yunfu', '440300', '440700'],
  ['442000', 'zhuhai', '441300'],
  ['440600', '440800', '441900'],
];
const BELT = ['foshan', 'zhaoqing', 'qingyuan', 'yunfu'];
const GROUPS = [
  BELT,
  ['zhuhai', '442000'],
  ['440300', '441900'],
  ['440300', '441300', '441900'],
  ['guangzhou', '440700'],
  ['440700'],
  ['foshan', '440600', '440604'],
];

const columnsOf = (ids: readonly string[]) => comparands(atlas, ids as ColumnId[], null);
const groupOf = (members: readonly string[]) => {
  const scenario = withGroup(emptyScenario(atlas.edition.id), 'belt', members as AreaId[]);
  return comparands(atlas, ['group-1' as ColumnId], scenario)[0];
};

describe('the recount, by hand', () => {
  it('has Foshan at 6000 of 28000 on 3798 km²', () => {
    const { target, share, area, intensity, population } = recountColumn(tables, ['foshan']);
    expect([target, share, area, intensity, population]).toEqual([
      '=6000',
      '<=21.4286',
      '=3798',
      '=1.5798',
      '=9498863',
    ]);
  });

  it('has the three of Shenzhen, Dongguan and Huizhou together, and nothing for one of them', () => {
    const { target, share, area, intensity, population } = recountColumn(tables, ['shenguanhui']);
    const people = 17560061 + 10466625 + 6042852;
    expect([target, share, area, intensity, population]).toEqual([
      '>=4500',
      '~16.0714',
      '=15804',
      '>=0.2847',
      `=${people}`,
    ]);
    const shenzhen = recountColumn(tables, ['440300']);
    expect([shenzhen.target, shenzhen.share, shenzhen.materials, shenzhen.area]).toEqual([
      'part-of-region',
      'part-of-region',
      'part-of-region',
      '=1997',
    ]);
  });

  it('has the belt at more than 9700', () => {
    const { target, area, intensity } = recountColumn(tables, BELT, true);
    expect([target, area, intensity]).toEqual(['>9700', `=${3798 + 14891 + 19036 + 7780}`, '>0.2132']);
  });

  it('has the nine at 23200, their index at 91.94 ÷ 538.24 and the first three at two thirds', () => {
    const { total, hhi, topThree } = recountConcentration([6000, 5000, 4500, 2000, 1500, 1200, 1000, 1000, 1000]);
    expect([total, hhi.toFixed(4), topThree.toFixed(2)]).toEqual([23200, '0.1708', '66.81']);
    expect(recountConcentration([1, 1, 1, 1]).hhi).toBe(0.25);
  });
});

describe.each([...tables.regions, ...cities])('column %s', (id) => {
  it('has every number of the recount', () => {
    const [column] = columnsOf([id]);
    expectSame(column, recountColumn(tables, [id]));
    const statuses = INDICATORS.map((each) => column && indicatorOf(column, each).quantity?.status);
    expect(statuses).not.toContain('scenario');
  });
});

describe.each(GROUPS.map((members) => [members.join('+'), members] as const))('group %s', (_, members) => {
  it('has every number of the recount, all of them the scenario’s', () => {
    const column = groupOf(members);
    expectSame(
      column,
      recountColumn(
        tables,
        members.filter((id) => !id.startsWith('44060') || id === '440600'),
        true,
      ),
    );
    const numbers = INDICATORS.flatMap((each) => (column && indicatorOf(column, each).quantity?.status) ?? []);
    expect(new Set(numbers)).toEqual(new Set(['scenario']));
  });
});

describe.each([tables.regions, ...TRIPLES].map((ids) => [ids.join(', '), ids] as const))('table of %s', (_, ids) => {
  const columns = columnsOf(ids);
  const table = compareTable(atlas, columns, DEFAULT_COMPARING);
  const recounted = ids.map((id) => recountColumn(tables, [id]));

  it('has the families that all, some and one of them name', () => {
    const known = recounted.filter(({ materials }) => materials !== 'part-of-region');
    const order = readTable('families').map((row) => row['id'] ?? '');
    const namedBy = (family: string) => known.filter(({ familySet }) => familySet.has(family)).length;
    const by = (test: (count: number) => boolean) => order.filter((family) => test(namedBy(family)));
    const rows = (kind: string) =>
      (table.sections.find((section) => section.kind === kind)?.rows ?? []).map(
        ({ about }) => about.kind === 'family' && about.family,
      );
    expect([...rows('all'), ...rows('some')].sort()).toEqual(by((count) => count > 1).sort());
    expect(rows('one')).toEqual(by((count) => count === 1));
    if (known.length === ids.length) expect(rows('all')).toEqual(by((count) => count === ids.length && count > 1));
  });

  it('names each family where the recount has it, and counts places', () => {
    for (const section of table.sections)
      for (const { about, cells } of section.rows) {
        if (about.kind === 'family')
          expect(cells.map(isNamed), about.family).toEqual(
            recounted.map(({ familySet }) => familySet.has(about.family)),
          );
        if (about.kind === 'site')
          expect(cells.map((cell) => cell.kind === 'sites' && cell.sites.length)).toEqual(
            recounted.map(({ sitesByKind }) => sitesByKind.get(about.site) ?? 0),
          );
        if (about.kind === 'role')
          expect(cells.map((cell) => cell.kind === 'enterprises' && cell.enterprises.length)).toEqual(
            recounted.map(({ leads, downstream }) => (about.role === 'lead' ? Number(leads.slice(1)) : downstream)),
          );
      }
  });

  it('has pairs that share as many families, and the same Jaccard index', () => {
    for (const [at, one] of columns.entries())
      for (const [beside, other] of columns.entries()) {
        const [a, b] = [
          recounted[at]?.familySet ?? new Set<string>(),
          recounted[beside]?.familySet ?? new Set<string>(),
        ];
        expect(jaccard(familiesOf(one), familiesOf(other)).index ?? 0).toBe(recountJaccard(a, b));
      }
  });
});

describe('sums over the nine', () => {
  it('carry the sign that theirs allow', () => {
    const columns = columnsOf(tables.regions);
    const signs = columns.flatMap(({ target }) => target.quantity?.qualifier ?? []);
    const value = columns.reduce((sum, { target }) => sum + (target.quantity?.value ?? 0), 0);
    expect(`${combineQualifiers(signs)}${value}`).toBe(recountColumn(tables, tables.regions, true).target);
    expect(value).toBe(23200);
  });

  it('are as concentrated as the recount has them', () => {
    const values = tables.regions.map((id) => Number(recountColumn(tables, [id]).target.replace(/^[^\d]+/, '')));
    const recounted = recountConcentration(values);
    const shown = concentration(columnsOf(tables.regions));
    expect(shown?.total.value).toBe(recounted.total);
    expect(shown?.hhi.value).toBeCloseTo(recounted.hhi, 10);
    expect(shown?.topRatio.value).toBeCloseTo(recounted.topThree, 10);
    expect(shown?.stated.slice(0, 3).map(({ column }) => column.id)).toEqual(['foshan', 'guangzhou', 'shenguanhui']);
  });
});

describe('distances', () => {
  it.each(tables.regions)('from %s to the hubs and to the others are those of another formula', (id) => {
    const area = findArea(id, atlas);
    if (!area) throw new Error(`no area ${id}`);
    const own = recountColumn(tables, [id]).cities;
    for (const { kind, nearest } of areaHubs(area, atlas).hubs) {
      const expected = recountHub(tables, own, kind);
      expect([nearest?.what.id, nearest?.km]).toEqual([expected.id, expect.closeTo(expected.km, 4)]);
    }
    const pairs = mutualDistances(atlas, columnsOf([id, ...tables.regions.filter((each) => each !== id)])).filter(
      ({ one }) => one === id,
    );
    expect(pairs).toHaveLength(tables.regions.length - 1);
    for (const { other, seats } of pairs)
      expect(seats?.km).toBeCloseTo(recountSeatsKm(tables, own, recountColumn(tables, [other]).cities), 4);
  });
});

/** The numbers of a column as the recount writes them. */
function expectSame(column: Comparand | undefined, recounted: RecountedColumn): void {
  if (!column) throw new Error('no column');
  for (const indicator of INDICATORS) {
    const digits = indicator === 'share' || indicator === 'intensity' ? 4 : 0;
    expect(written(indicatorOf(column, indicator), digits), `${column.id} ${indicator}`).toBe(recounted[indicator]);
  }
  expect([...familiesOf(column)].sort()).toEqual([...recounted.familySet].sort());
}

function written(measured: Measured, digits: number): string {
  if (measured.quantity === null) return measured.missing;
  const { qualifier, value } = measured.quantity;
  return `${qualifier}${digits === 0 ? value : value.toFixed(digits)}`;
}

function recountJaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length;
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : shared / all;
}
