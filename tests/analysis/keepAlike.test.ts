import { expect, it } from 'vitest';
import { regionComparands } from '../../src/analysis/comparands.ts';
import { withTarget } from '../../src/analysis/editScenario.ts';
import { keepAlike } from '../../src/analysis/keepAlike.ts';
import type { RegionId } from '../../src/model/ids.ts';
import { emptyScenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

it('gives back what was made before where the same comes out again, and nothing else', () => {
  const atlas = anAtlas();
  const keep = keepAlike<object>();
  const first = keep(atlas, 'foshan', { target: { value: 1, unstated: [] } });
  expect(keep(atlas, 'foshan', { target: { value: 1, unstated: [] } })).toBe(first);
  for (const other of [
    { target: { value: 2, unstated: [] } },
    { target: { value: 1, unstated: ['x'] } },
    { target: null },
  ])
    expect(keep(atlas, 'foshan', other)).toBe(other);
  const elsewhere = { target: { value: 1, unstated: [] } };
  expect(keep(atlas, 'zhaoqing', elsewhere)).toBe(elsewhere);
});

it('an edit of one region leaves the columns of the others the objects they were', () => {
  const atlas = anAtlas();
  const foshan = 'foshan' as RegionId;
  const plan = regionComparands(atlas, null);
  const edited = regionComparands(atlas, withTarget(atlas, emptyScenario(atlas.edition.id), foshan, 900, '='));
  expect(edited.filter((column, at) => column !== plan[at]).map(({ id }) => id)).toEqual([foshan]);
});
