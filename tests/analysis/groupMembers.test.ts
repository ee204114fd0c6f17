import { describe, expect, it } from 'vitest';
import { familyBelts } from '../../src/analysis/familyBelts.ts';
import { groupComparand } from '../../src/analysis/groupComparand.ts';
import { groupFamilies } from '../../src/analysis/groupFamilies.ts';
import { allMembers, joinedMembers, memberOf } from '../../src/analysis/groupMembers.ts';
import { groupOverlaps } from '../../src/analysis/groupOverlaps.ts';
import type { AreaId, CityCode, RegionId } from '../../src/model/ids.ts';
import { aGroup, groupsGround } from '../make/aGroup.ts';

const plan = groupsGround([]);
const areas = (...ids: readonly string[]) => ids as readonly AreaId[];

describe('what can be put together', () => {
  it('is every region, and every city that is not a region by itself', () => {
    const { regions, parts, others } = allMembers(plan);
    expect(regions).toHaveLength(9);
    expect(parts.map(({ name }) => name.zh)).toEqual(['深圳', '惠州', '东莞']);
    expect(others).toHaveLength(10);
  });

  it('follows the scenario: a region that takes in a city has parts from then on', () => {
    const members = [{ city: '440700' as CityCode, regions: ['foshan' as RegionId] }];
    const { parts, others } = allMembers(groupsGround([], { members }));
    expect(parts.map(({ name }) => name.zh)).toEqual(expect.arrayContaining(['佛山', '江门']));
    expect(others).toHaveLength(9);
  });

  it('holds no city beside the region that it is a part of', () => {
    expect(joinedMembers(plan, areas('440300', 'foshan'), areas('shenguanhui'))).toEqual(['foshan', 'shenguanhui']);
    expect(joinedMembers(plan, areas('shenguanhui'), areas('440300', 'shenguanhui'))).toEqual(['shenguanhui']);
  });

  it('knows nothing of what is neither region nor city', () => {
    expect(areas('440103', 'atlantis').map((id) => memberOf(plan, id))).toEqual([null, null]);
  });
});

describe('what groups have in common', () => {
  it('is said with the cities that both have', () => {
    const [belt, bay] = [aGroup(['foshan', 'zhaoqing']), aGroup(['440600', 'guangzhou'], 'Bay', 2)];
    const ground = groupsGround([belt, bay]);
    const told = groupOverlaps(ground, belt).map(({ group, cities }) => [group.name, cities.map(({ code }) => code)]);
    expect(told).toEqual([['Bay', ['440600']]]);
    expect(groupOverlaps(groupsGround([belt]), belt)).toEqual([]);
  });
});

describe('materials of a group', () => {
  it('stand by family with the regions that name them, the shared first', () => {
    const belt = aGroup(['foshan', 'zhaoqing', 'qingyuan', 'yunfu']);
    const ground = groupsGround([belt]);
    const families = groupFamilies(ground, groupComparand(ground, belt).materials);
    const naming = (id: string) => families.find((family) => family.id === id)?.named.map(({ region }) => region.id);
    expect(naming('ceramics')).toEqual(['foshan', 'zhaoqing', 'qingyuan']);
    const counts = families.map(({ named }) => named.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const told = families.flatMap(({ named }) => named.flatMap(({ materials }) => materials));
    expect(new Set(told)).toEqual(new Set(groupComparand(ground, belt).materials));
  });

  it('offers what several regions name, and offers the same regions once', () => {
    const belts = familyBelts(plan, 3).map(({ regions }) => regions.map(({ region }) => region.id).join());
    expect(belts).toContain('foshan,zhaoqing,qingyuan');
    expect(new Set(belts).size).toBe(belts.length);
  });
});
