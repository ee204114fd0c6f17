import { describe, expect, it } from 'vitest';
import { comparands, regionComparands } from '../../src/analysis/comparands.ts';
import { geodesicKm } from '../../src/analysis/geodesicKm.ts';
import { mutualDistances } from '../../src/analysis/mutualDistances.ts';
import type { AreaId, CityCode, GroupId, RegionId } from '../../src/model/ids.ts';
import { emptyScenario, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const columns = (ids: readonly string[], scenario: Scenario | null = null) =>
  comparands(atlas, ids as readonly AreaId[], scenario);
const between = (ids: readonly string[], scenario: Scenario | null = null) =>
  mutualDistances(atlas, columns(ids, scenario));

describe('mutualDistances', () => {
  it('has every two of nine once', () => {
    const all = mutualDistances(atlas, regionComparands(atlas, null));
    expect(all).toHaveLength(36);
    expect(new Set(all.map(({ one, other }) => [one, other].sort().join())).size).toBe(36);
    expect(all.every(({ isScenario, overlap }) => !isScenario && !overlap)).toBe(true);
  });

  it('runs between the nearest two seats, and says whose they are', () => {
    const [pair] = between(['guangzhou', 'shenguanhui']);
    const seat = (code: string) => atlas.cityByCode.get(code as CityCode)?.seat.at ?? [0, 0];
    const ways = ['440300', '441900', '441300'].map((code) => geodesicKm(seat('440100'), seat(code)));
    expect(pair?.seats?.km).toBeCloseTo(Math.min(...ways), 9);
    expect(pair?.seats?.to.code).toBe('441900');
  });

  it('counts neighbours as 0 km apart at the border, not at their seats', () => {
    const [pair] = between(['foshan', 'zhaoqing']);
    expect(pair?.borderKm).toBe(0);
    expect(pair?.seats?.km).toBeGreaterThan(10);
  });

  it('says where a city is compared with the region it belongs to', () => {
    const [pair] = between(['shenguanhui', '441900']);
    expect(pair).toMatchObject({ overlap: true, borderKm: 0, seats: { km: 0 } });
  });

  it('knows no borders where boundaries could not be read', () => {
    const [pair] = mutualDistances(anAtlas({ shapes: null }), columns(['foshan', 'zhanjiang']));
    expect(pair?.borderKm).toBeNull();
    expect(pair?.seats?.km).toBeGreaterThan(100);
  });

  it('rests on the scenario where that has other members, and has nothing for a region without cities', () => {
    const city = '440600' as CityCode;
    const scenario: Scenario = {
      ...emptyScenario(atlas.edition.id),
      members: [{ city, regions: ['guangzhou' as RegionId] }],
      groups: [{ id: 'group-1' as GroupId, name: 'Belt', members: ['yunfu' as RegionId] }],
    };
    const found = between(['foshan', 'guangzhou', 'zhuhai', 'group-1'], scenario);
    const of = (one: string, other: string) => found.find((each) => each.one === one && each.other === other);
    expect(of('foshan', 'guangzhou')).toMatchObject({ seats: null, borderKm: null, isScenario: true });
    expect(of('guangzhou', 'zhuhai')?.isScenario).toBe(true);
    expect(of('zhuhai', 'group-1')?.isScenario).toBe(true);
    expect(between(['foshan', 'guangzhou'])[0]?.isScenario).toBe(false);
  });
});
