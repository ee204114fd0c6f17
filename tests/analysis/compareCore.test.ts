import { describe, expect, it } from 'vitest';
import { comparands } from '../../src/analysis/comparands.ts';
import { comparedAreas } from '../../src/analysis/comparedIds.ts';
import { withDropped, withGroup, withMembership, withTarget } from '../../src/analysis/editScenario.ts';
import { indicatorOf } from '../../src/analysis/indicatorOf.ts';
import type { Indicator } from '../../src/model/comparing.ts';
import type { AreaId, CityCode, ColumnId, RegionId } from '../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const none = emptyScenario(atlas.edition.id);
const [foshan, zhaoqing, yunfu, shenguanhui] = ['foshan', 'zhaoqing', 'yunfu', 'shenguanhui'] as [
  RegionId,
  RegionId,
  RegionId,
  RegionId,
];
const [foshanCity, zhaoqingCity, shenzhen, zhanjiangCity] = ['440600', '441200', '440300', '440800'] as [
  CityCode,
  CityCode,
  CityCode,
  CityCode,
];

function column(id: string, scenario: Scenario | null = null, of = atlas) {
  const [found] = comparands(of, [id as ColumnId], scenario);
  if (!found) throw new Error(`no column ${id}`);
  return found;
}

const written = (id: string, indicator: Indicator, scenario: Scenario | null = null, of = atlas) => {
  const measured = indicatorOf(column(id, scenario, of), indicator);
  if (measured.quantity === null) return measured.missing;
  const { qualifier, value, status } = measured.quantity;
  return `${qualifier}${Math.round(value * 1000) / 1000} ${status}`;
};

describe('enterprises of a column', () => {
  it('are those the plan names for a region, one outside it too, and those that stand in a city', () => {
    expect(column('zhuhai').enterprises.map(({ id }) => id)).toEqual(['gree', 'vatti']);
    expect(column('442000').enterprises.map(({ id }) => id)).toEqual(['vatti']);
    for (const { id, enterprises } of atlas.regions) expect(column(id).enterprises, id).toEqual(enterprises);
  });

  it('of a group are those of its regions', () => {
    const scenario = withGroup(none, '', ['zhuhai' as RegionId]);
    expect(column('group-1', scenario).enterprises.map(({ id }) => id)).toEqual(['gree', 'vatti']);
  });
});

describe('a city that two regions claim', () => {
  const claimed = withMembership(atlas, none, foshanCity, [foshan, zhaoqing]);

  it('has at least what its own region states: the other’s figure has a part of it too', () => {
    expect(written(foshanCity, 'target', claimed)).toBe('>=6000 scenario');
    expect(written(foshanCity, 'intensity', claimed)).toMatch(/^>=1\.58 scenario$/);
    expect(column(foshanCity, claimed).unnamed.map(({ code }) => code)).toEqual([foshanCity]);
  });

  it('has the sum of both where both consist of it alone', () => {
    const alone = withMembership(atlas, claimed, zhaoqingCity, []);
    expect(written(foshanCity, 'target', alone)).toBe('>7500 scenario');
    expect(written(foshanCity, 'materials', alone)).toBe(
      `=${(atlas.regionById.get(foshan)?.materials.length ?? 0) + (atlas.regionById.get(zhaoqing)?.materials.length ?? 0)} scenario`,
    );
  });

  it('is all of a region by the scenario alone: the plan states nothing for it', () => {
    const alone = ['441300', '441900'].reduce(
      (scenario, code) => withMembership(atlas, scenario, code as CityCode, []),
      none,
    );
    expect(written(shenzhen, 'target', alone)).toBe('>=4500 scenario');
    expect(written(shenzhen, 'materials', alone)).toMatch(/ scenario$/);
    expect(written(shenzhen, 'target')).toBe('part-of-region');
  });

  it('makes a group that has one of the regions whole a lower bound', () => {
    expect(written('group-1', 'target', withGroup(claimed, '', [foshan]))).toBe('>=6000 scenario');
    expect(written('group-1', 'target', withGroup(none, '', [foshan]))).toBe('=6000 scenario');
  });
});

describe('a city that left its region', () => {
  const gone = withMembership(atlas, none, foshanCity, []);

  it('has nothing stated, by the scenario, and its region is empty', () => {
    expect(written(foshanCity, 'target', gone)).toBe('not-stated');
    expect(written(foshanCity, 'materials', gone)).toBe('=0 scenario');
    expect(column(foshanCity, gone).isScenario).toBe(true);
    expect(written('foshan', 'target', gone)).toBe('=6000 target');
    expect(['area', 'intensity', 'population'].map((each) => written('foshan', each as Indicator, gone))).toEqual([
      'no-cities',
      'no-cities',
      'no-cities',
    ]);
    expect(written('foshan', 'sites', gone)).toBe('=0 scenario');
  });
});

describe('what an edit does not touch', () => {
  it('is no number of the scenario', () => {
    const target = withTarget(atlas, none, foshan, 7000, '>=');
    expect(written('foshan', 'target', target)).toBe('>=7000 scenario');
    for (const each of ['area', 'population', 'materials', 'families', 'leads', 'sites'] as const)
      expect(written('foshan', each, target), each).toBe(written('foshan', each));
    const [first] = atlas.regions[0]?.materials ?? [];
    const dropped = first ? withDropped(atlas, none, first.id, true) : none;
    expect(written('foshan', 'materials', dropped)).toMatch(/ scenario$/);
    for (const each of ['target', 'share', 'area', 'intensity', 'population', 'leads', 'sites'] as const)
      expect(written('foshan', each, dropped), each).toBe(written('foshan', each));
  });

  it('is no number of the scenario for a city among several either', () => {
    const target = withTarget(atlas, none, shenguanhui, 7000, '>=');
    for (const each of ['target', 'leads', 'sites', 'area'] as const)
      expect(written(shenzhen, each, target), each).toBe(written(shenzhen, each));
  });
});

describe('what goes with Yunfu’s number', () => {
  it('stays with it, and in a sum says of what it is said', () => {
    expect(column('group-1', withGroup(none, '', [yunfu])).target).toMatchObject({ short: { zh: '仅石材' } });
    const both = column('group-1', withGroup(none, '', [foshan, yunfu]));
    for (const measured of [both.target, both.share, both.intensity])
      expect(measured).toMatchObject({ short: { zh: '其中云浮仅石材', en: 'Yunfu: stone only' } });
  });
});

describe('without the sites', () => {
  it('no sites are counted: none is not zero', () => {
    expect(written('foshan', 'sites', null, { ...atlas, sites: [], sitesLoaded: false })).toBe('no-source');
    expect(written('foshan', 'leads', null, { ...atlas, sites: [], sitesLoaded: false })).toBe('=0 derived');
  });
});

describe('areas of a link', () => {
  it('are compared as far as they can be: a county by its city, each once, nine at most', () => {
    const ids = ['440604', '440600', 'nonesuch', zhanjiangCity] as AreaId[];
    expect(comparedAreas(atlas, ids)).toEqual([foshanCity, zhanjiangCity]);
    expect(
      comparedAreas(
        atlas,
        atlas.cities.map(({ code }) => code),
      ),
    ).toHaveLength(9);
  });
});
