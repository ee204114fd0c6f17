import { expect, test } from 'vitest';
import { comparands, regionComparands } from '../../src/analysis/comparands.ts';
import { withDropped, withTarget } from '../../src/analysis/editScenario.ts';
import { familyOverlap, type OverlapCell } from '../../src/analysis/familyOverlap.ts';
import type { ColumnId } from '../../src/model/ids.ts';
import { emptyScenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();

function between(a: string, b: string, scenario = emptyScenario(atlas.edition.id)): OverlapCell | undefined {
  return familyOverlap(comparands(atlas, [a, b] as readonly string[] as readonly ColumnId[], scenario))[0]?.[1];
}

test('counts families in common as the tables have them, with the index of Jaccard', () => {
  const cell = between('zhaoqing', 'qingyuan');
  if (cell?.kind !== 'pair') throw new Error('Zhaoqing and Qingyuan can be compared.');
  expect(cell.shared).toHaveLength(5);
  expect(cell.count).toMatchObject({ value: 5, qualifier: '=', status: 'derived' });
  expect(cell.index.value).toBeCloseTo(5 / 6);
});

test('is the scenario’s only where that changes what is named', () => {
  const none = emptyScenario(atlas.edition.id);
  const [zhaoqing] = atlas.regions.filter(({ id }) => id === 'zhaoqing');
  const [material] = zhaoqing?.materials ?? [];
  if (zhaoqing === undefined || material === undefined) throw new Error('Zhaoqing names materials.');
  const richer = withTarget(atlas, none, zhaoqing.id, 9000, '=');
  expect(between('zhaoqing', 'qingyuan', richer)).toMatchObject({ count: { status: 'derived' } });
  const poorer = withDropped(atlas, none, material.id, true);
  expect(between('zhaoqing', 'qingyuan', poorer)).toMatchObject({ count: { status: 'scenario' } });
});

test('is the same on both sides, and has own families in the diagonal', () => {
  const columns = regionComparands(atlas, null);
  const cells = familyOverlap(columns);
  columns.forEach((_, row) => {
    expect(cells[row]?.[row]?.kind).toBe('own');
    columns.forEach((__, column) => {
      const [one, other] = [cells[row]?.[column], cells[column]?.[row]];
      expect(one?.kind).toBe(other?.kind);
      if (one?.kind === 'pair' && other?.kind === 'pair') expect(one.index).toEqual(other.index);
    });
  });
});

test('says why nothing can be said: named for the region only, named nowhere, named by groups of its own', () => {
  expect(between('foshan', '440300')).toEqual({ kind: 'missing', missing: 'part-of-region' });
  expect(between('foshan', '441600')).toEqual({ kind: 'missing', missing: 'not-stated' });
  expect(between('foshan', 'guangzhou')).toEqual({ kind: 'missing', missing: 'own-groups' });
});

test('is a scenario’s where the scenario drops a material', () => {
  const dropped = atlas.materials.filter(({ region }) => region === 'zhaoqing').slice(0, 1);
  const scenario = { ...emptyScenario(atlas.edition.id), dropped: dropped.map(({ id }) => id) };
  const cell = between('zhaoqing', 'qingyuan', scenario);
  if (cell?.kind !== 'pair') throw new Error('Zhaoqing and Qingyuan can be compared.');
  expect(cell.count).toMatchObject({ value: 4, status: 'scenario' });
});
