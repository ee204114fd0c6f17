import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionComparands } from '../../src/analysis/comparands.ts';
import { concentration, herfindahl } from '../../src/analysis/concentration.ts';
import { withTarget } from '../../src/analysis/editScenario.ts';
import { emptyScenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const values = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 9 })
  .filter((list) => list.some((value) => value > 0));

test('lies between 1/n and 1', () => {
  fc.assert(
    fc.property(values, (list) => {
      expect(herfindahl(list)).toBeGreaterThanOrEqual(1 / list.length - 1e-12);
      expect(herfindahl(list)).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

test('is 1/n of equal parts and 1 where one has it all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 12 }), (value, count) => {
      expect(herfindahl(Array.from({ length: count }, () => value))).toBeCloseTo(1 / count, 12);
    }),
  );
  expect(herfindahl([0, 0, 7])).toBe(1);
});

test('does not depend on order or scale', () => {
  fc.assert(
    fc.property(
      values.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      fc.integer({ min: 1, max: 50 }),
      ([list, shuffled], scale) => {
        expect(herfindahl(shuffled)).toBeCloseTo(herfindahl(list), 12);
        expect(herfindahl(list.map((value) => value * scale))).toBeCloseTo(herfindahl(list), 12);
      },
    ),
  );
});

test('of the nine: the sum is a strict floor, the ratio of the three largest is no bound', () => {
  const found = concentration(regionComparands(atlas, null));
  if (found === null) throw new Error('The nine have targets.');
  const stated = [6000, 5000, 4500, 2000, 1500, 1200, 1000, 1000, 1000];
  expect(found.stated.map(({ quantity }) => quantity.value)).toEqual(stated);
  expect(found.total).toMatchObject({ value: 23_200, qualifier: '>', status: 'derived' });
  expect(found.topSum).toMatchObject({ value: 15_500, qualifier: '>=' });
  expect(found.topRatio).toMatchObject({ qualifier: '~', unit: 'percent' });
  expect(found.topRatio.value).toBeCloseTo((15_500 / 23_200) * 100);
  expect(found.hhi.qualifier).toBe('~');
  expect(found.hhi.value).toBeCloseTo(stated.reduce((sum, value) => sum + value ** 2, 0) / 23_200 ** 2, 12);
});

test('with a scenario its numbers are the scenario’s, and the plan’s stay', () => {
  const region = atlas.regions[0];
  if (region === undefined) throw new Error('There are regions.');
  const scenario = withTarget(atlas, emptyScenario(atlas.edition.id), region.id, 9000, '=');
  const found = concentration(regionComparands(atlas, scenario));
  expect(found?.total).toMatchObject({ value: 26_200, status: 'scenario' });
  expect(found?.hhi.status).toBe('scenario');
  expect(concentration(regionComparands(atlas, null))?.hhi.status).toBe('derived');
});

test('there is none of no targets', () => {
  expect(concentration([])).toBeNull();
});
