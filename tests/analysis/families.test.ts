import { expect, test } from 'vitest';
import { familiesBySector, regionsNaming } from '../../src/analysis/families.ts';
import type { FamilyId } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';

const idOf = (id: string) => id as FamilyId;

test('every family stands once, under a sector of its own materials', () => {
  const atlas = anAtlas();
  const groups = familiesBySector(atlas);
  const ids = groups.flatMap(({ families }) => families.map(({ id }) => id));
  expect([...ids].sort()).toEqual(atlas.families.map(({ id }) => id).sort());
  for (const { sector, families } of groups)
    for (const { id } of families)
      expect(atlas.materials.some((each) => each.family === id && each.sector === sector)).toBe(true);
});

test('regions that name a family under any of its wordings stand in the plan’s order', () => {
  const names = regionsNaming(anAtlas(), idOf('processed-aluminium')).map(({ id }) => id);
  expect(names).toEqual(['foshan', 'zhaoqing', 'qingyuan', 'shaoguan']);
  expect(regionsNaming(anAtlas(), idOf('unobtainium'))).toEqual([]);
});
