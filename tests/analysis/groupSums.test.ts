import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineQualifiers } from '../../src/analysis/combineQualifiers.ts';
import type { Comparand } from '../../src/analysis/comparand.ts';
import { groupComparand } from '../../src/analysis/groupComparand.ts';
import type { Qualifier } from '../../src/model/figure.ts';
import type { RegionId } from '../../src/model/ids.ts';
import { SCENARIO_QUALIFIERS } from '../../src/model/scenario.ts';
import { aGroup, groupsGround } from '../make/aGroup.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const ids = [...atlas.regions.map(({ id }): string => id), ...atlas.cities.map(({ code }): string => code)];
const columnOf = (members: readonly string[], change = {}): Comparand => {
  const group = aGroup(members);
  return groupComparand(groupsGround([group], change), group);
};
const target = (members: readonly string[]) => columnOf(members).target;

describe('the target of a group', () => {
  it('adds a stated value and floors: the belt makes more than 9700, of which Yunfu counts stone alone', () => {
    const belt = target(['foshan', 'zhaoqing', 'qingyuan', 'yunfu']);
    expect(belt).toMatchObject({
      quantity: { value: 9700, unit: 'yi-cny', qualifier: '>', status: 'scenario' },
      short: { zh: '其中云浮仅石材' },
      unstated: [],
    });
  });

  it.each([
    [['foshan'], '=', 6000],
    [['foshan', 'guangzhou'], '>=', 11000],
    [['guangzhou', 'zhuhai'], '>', 7000],
    [['foshan', '440500'], '>=', 6000],
    [['foshan', '440300'], '>=', 6000],
  ] as const)('of %j has the sign %s', (members, qualifier, value) => {
    expect(target(members).quantity).toMatchObject({ qualifier, value });
  });

  it('says for which of its cities nothing is stated', () => {
    expect(target(['foshan', '440300', '440500'])).toMatchObject({ unstated: ['440300', '440500'] });
  });

  it('is missing where nothing is stated for any part, and is never nought', () => {
    expect(target(['440500'])).toEqual({ quantity: null, missing: 'not-stated' });
    expect(target(['440300', '440500'])).toEqual({ quantity: null, missing: 'part-of-region' });
  });

  it('counts a region as whole once all of its cities are in', () => {
    expect(target(['440300', '441900', '441300']).quantity).toMatchObject({ value: 4500, qualifier: '>=' });
  });

  it('counts nothing twice, however often and under whatever name it is put in', () => {
    const twice = columnOf(['foshan', '440600', 'foshan', 'shenguanhui', '440300']);
    const once = columnOf(['shenguanhui', 'foshan']);
    expect(twice.target).toEqual(once.target);
    expect(twice.area).toEqual(once.area);
    expect(twice.cities).toEqual(once.cities);
  });

  it('has the sum and the sign of its parts, whatever targets a scenario gives them', () => {
    const edit = fc.record({
      region: fc.constantFrom(...atlas.regions.map(({ id }) => id)),
      value: fc.integer({ min: 0, max: 100_000 }),
      qualifier: fc.constantFrom(...SCENARIO_QUALIFIERS),
    });
    const edits = fc.uniqueArray(edit, { minLength: 1, maxLength: 9, selector: ({ region }) => region });
    fc.assert(
      fc.property(edits, (targets) => {
        const { quantity } = columnOf(
          targets.map(({ region }) => region),
          { targets },
        ).target;
        expect(quantity?.value).toBe(targets.reduce((sum, { value }) => sum + value, 0));
        expect(quantity?.qualifier).toBe(combineQualifiers(targets.map(({ qualifier }) => qualifier)));
        expect(quantity?.status).toBe('scenario');
      }),
    );
  });

  it('never claims more than its members do: a value that is stated stays so only where all of it is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 12 }), (members) => {
        const { quantity, ...rest } = target(members);
        if (quantity === null) return;
        const isWhole = 'unstated' in rest && rest.unstated.length === 0;
        const floors: readonly Qualifier[] = ['>=', '>'];
        expect(isWhole || floors.includes(quantity.qualifier)).toBe(true);
      }),
    );
  });
});

describe('what else follows for a group', () => {
  it('adds up land and people, and divides the target by the land', () => {
    const { area, intensity, population, share } = columnOf(['foshan', 'zhaoqing', 'qingyuan', 'yunfu']);
    const land = 3798 + 14891 + 19036 + 7780;
    expect(area.quantity).toMatchObject({ value: land, status: 'scenario' });
    expect(intensity.quantity).toMatchObject({ value: 9700 / land, qualifier: '>', status: 'scenario' });
    expect(population.quantity?.value).toBe(9498863 + 4113594 + 3969473 + 2383350);
    expect(share).toMatchObject({ means: 'ratio', quantity: { qualifier: '~', status: 'scenario' } });
  });

  it('has no area where one of its cities has none to cite', () => {
    expect(columnOf(['foshan', '440500']).area).toEqual({ quantity: null, missing: 'no-source' });
  });

  it('follows the scenario: a city that leaves a region leaves the group that the region is in', () => {
    const members = [{ city: atlas.cities[2]?.code ?? '', regions: [] as readonly RegionId[] }];
    expect(members[0]?.city).toBe('440300');
    const { cities } = columnOf(['shenguanhui'], { members });
    expect(cities.map(({ code }) => code)).toEqual(['441300', '441900']);
  });
});
