import { describe, expect, it } from 'vitest';
import type { BalanceCheckId } from '../../src/analysis/balanceCheck.ts';
import { BALANCE_CHECKS } from '../../src/analysis/balanceCheck.ts';
import { balanceChecks } from '../../src/analysis/balanceChecks.ts';
import { cityAt } from '../../src/analysis/cityAt.ts';
import {
  withDropped,
  withGroup,
  withMaterial,
  withMembership,
  withSite,
  withTarget,
} from '../../src/analysis/editScenario.ts';
import type { City } from '../../src/model/place.ts';
import type { Region } from '../../src/model/region.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const PLAN = emptyScenario(atlas.edition.id);

function region(name: string): Region {
  const found = atlas.regions.find((each) => each.name.zh === name);
  if (!found) throw new Error(`no region ${name}`);
  return found;
}

function city(name: string): City {
  const found = atlas.cities.find((each) => each.name.zh === name);
  if (!found) throw new Error(`no city ${name}`);
  return found;
}

function checkOf(id: BalanceCheckId, scenario: Scenario, of = atlas) {
  const found = balanceChecks(of, scenario).find((each) => each.id === id);
  if (!found) throw new Error(`no check ${id}`);
  return found;
}

const written = (scenario: Scenario, id: BalanceCheckId = 'sum-of-targets') =>
  checkOf(id, scenario).numbers.map(({ qualifier, value, status }) => `${qualifier}${value} ${status}`);

/** Every target a stated value, as large as in the plan. */
const ALL_STATED = atlas.regions.reduce((made, { id, target }) => withTarget(atlas, made, id, target.value, '='), PLAN);

const target = (name: string, value: number, sign: '=' | '>=' | '>' | '~', from = PLAN) =>
  withTarget(atlas, from, region(name).id, value, sign);

describe('the plan as it is', () => {
  it('holds in every check, each listed once and in order', () => {
    const checks = balanceChecks(atlas, PLAN);
    expect(checks.map(({ id }) => id)).toEqual(BALANCE_CHECKS);
    expect(checks.filter(({ level }) => level !== 'holds')).toEqual([]);
    expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('has floors of 23200 in all, below the province’s floor by 4800, which contradicts nothing', () => {
    expect(checkOf('sum-of-targets', PLAN).sum).toBe('below');
    expect(written(PLAN)).toEqual(['>23200 derived', '>=28000 target', '=4800 derived']);
  });

  it('keeps its added value below the floors of revenue', () => {
    expect(checkOf('added-value', PLAN)).toMatchObject({ sum: 'above', level: 'holds' });
    expect(written(PLAN, 'added-value')).toEqual(['>23200 derived', '=7400 target', '=15800 derived']);
  });
});

describe('the sum of the targets', () => {
  it('stays a floor when one target is raised, and is the scenario’s then', () => {
    expect(written(target('佛山', 7000, '='))).toEqual(['>24200 scenario', '>=28000 target', '=3800 scenario']);
  });

  it('is looked at where the floors exceed the province’s, which then binds no longer', () => {
    const check = checkOf('sum-of-targets', target('佛山', 12000, '='));
    expect(check).toMatchObject({ level: 'caution', sum: 'above' });
  });

  it('does not add up where every target is a stated value and they do not reach the province’s', () => {
    expect(checkOf('sum-of-targets', ALL_STATED)).toMatchObject({ level: 'fails', sum: 'short' });
    expect(written(ALL_STATED)).toEqual(['=23200 scenario', '>=28000 target', '=4800 scenario']);
  });

  it('adds up again where they reach it, or where one of them is a floor', () => {
    expect(checkOf('sum-of-targets', target('佛山', 10800, '=', ALL_STATED))).toMatchObject({
      level: 'holds',
      sum: 'reached',
    });
    expect(checkOf('sum-of-targets', target('云浮', 1000, '>', ALL_STATED)).level).toBe('holds');
  });

  it('has no bound where a target is an order of magnitude', () => {
    const about = target('佛山', 6000, '~');
    expect(checkOf('sum-of-targets', about)).toMatchObject({ level: 'caution', sum: 'open' });
    expect(written(about)).toEqual(['~23200 scenario', '>=28000 target']);
    expect(checkOf('sum-of-targets', about).findings.map(({ id }) => id)).toEqual(['foshan']);
  });

  it('does not add up where stated revenue is less than the added value', () => {
    const small = atlas.regions.reduce((made, { id }) => withTarget(atlas, made, id, 800, '='), PLAN);
    expect(checkOf('added-value', small)).toMatchObject({ level: 'fails', sum: 'short' });
  });
});

describe('one target', () => {
  it.each([
    [60_000, 'caution'],
    [59_999, 'holds'],
    [600, 'caution'],
    [601, 'holds'],
  ])('of %d where the plan has 6000 is %s', (value, level) => {
    expect(checkOf('far-from-plan', target('佛山', value, '=')).level).toBe(level);
  });
});

describe('membership', () => {
  it('fails where two regions claim a city, and names them in the plan’s order', () => {
    const twice = withMembership(atlas, PLAN, city('东莞').code, [region('深莞惠').id, region('广州').id]);
    const check = checkOf('claimed-twice', twice);
    expect(check.level).toBe('fails');
    expect(check.findings).toEqual([{ id: '441900', beside: ['guangzhou', 'shenguanhui'], numbers: [] }]);
  });

  it('fails where a region has a target and no city; the city left out is to be looked at', () => {
    const none = withMembership(atlas, PLAN, city('珠海').code, []);
    expect(checkOf('no-cities', none)).toMatchObject({ level: 'fails', findings: [{ id: 'zhuhai' }] });
    expect(checkOf('left-out', none)).toMatchObject({
      level: 'caution',
      findings: [{ id: '440400', beside: ['zhuhai'] }],
    });
  });

  it('holds where a city without a region joins one', () => {
    const joined = withMembership(atlas, PLAN, city('江门').code, [region('珠海').id]);
    expect(balanceChecks(atlas, joined).every(({ level }) => level === 'holds')).toBe(true);
  });
});

describe('materials', () => {
  const added = { region: region('佛山').id, name: '新材料', family: null, sector: null };

  it('fail without a sector, and are to be looked at without a family', () => {
    const scenario = withMaterial(PLAN, added);
    expect(checkOf('no-sector', scenario)).toMatchObject({
      level: 'fails',
      findings: [{ id: 'planned-1', beside: ['foshan'] }],
    });
    expect(checkOf('no-family', scenario).level).toBe('caution');
    expect(checkOf('named-twice', scenario).level).toBe('holds');
  });

  it('are to be looked at where the region names one of the family, and no longer once that is dropped', () => {
    const [named] = region('佛山').materials;
    if (!named) throw new Error('佛山 names nothing');
    const twice = withMaterial(PLAN, { ...added, family: named.family, sector: named.sector });
    expect(checkOf('named-twice', twice)).toMatchObject({
      level: 'caution',
      findings: [{ id: 'planned-1', beside: ['foshan', named.family] }],
    });
    const same = region('佛山').materials.filter(({ family }) => family === named.family);
    const once = same.reduce((made, { id }) => withDropped(atlas, made, id, true), twice);
    expect(checkOf('named-twice', once).level).toBe('holds');
    const again = withMaterial(once, { ...added, family: named.family, sector: named.sector });
    expect(checkOf('named-twice', again).findings.map(({ id }) => id)).toEqual(['planned-2']);
  });

  it('fail where a region with a target has none left', () => {
    const bare = region('珠海').materials.reduce((made, { id }) => withDropped(atlas, made, id, true), PLAN);
    expect(checkOf('no-materials', bare)).toMatchObject({ level: 'fails', findings: [{ id: 'zhuhai' }] });
  });
});

describe('planned sites', () => {
  it('hold in a region, are to be looked at in no region, and fail outside the province', () => {
    const scenario = withSite(
      withSite(withSite(PLAN, 'inside', city('佛山').seat.at), 'beside', city('江门').seat.at),
      'outside',
      [113, 26.5],
    );
    expect(checkOf('outside-province', scenario)).toMatchObject({ level: 'fails', findings: [{ id: 'planned-3' }] });
    expect(checkOf('outside-regions', scenario)).toMatchObject({
      level: 'caution',
      findings: [{ id: 'planned-2', beside: ['440700'] }],
    });
  });

  it('are in the region that the scenario gives the city to', () => {
    const scenario = withSite(PLAN, 'beside', city('江门').seat.at);
    const joined = withMembership(atlas, scenario, city('江门').code, [region('珠海').id]);
    expect(checkOf('outside-regions', joined).level).toBe('holds');
  });

  it('are all to be looked at where boundaries could not be read', () => {
    const blind = anAtlas({ shapes: null });
    const scenario = withSite(PLAN, 'somewhere', [113, 26.5]);
    expect(checkOf('outside-province', scenario, blind).level).toBe('caution');
    expect(checkOf('outside-province', PLAN, blind).level).toBe('holds');
  });

  it('stand in the city of their boundary', () => {
    expect(atlas.cities.filter((each) => cityAt(atlas, each.seat.at) !== each)).toEqual([]);
  });
});

describe('groups', () => {
  it('are to be looked at where two have a city in common', () => {
    const first = withGroup(PLAN, 'one', [region('佛山').id, region('肇庆').id]);
    const apart = withGroup(first, 'two', [region('清远').id]);
    expect(checkOf('groups-overlap', apart).level).toBe('holds');
    const common = withGroup(apart, 'three', [city('佛山').code]);
    expect(checkOf('groups-overlap', common)).toMatchObject({
      level: 'caution',
      findings: [{ id: 'group-1', beside: ['group-3'] }],
    });
  });
});
