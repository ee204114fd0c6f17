import { describe, expect, it } from 'vitest';
import { familyMatches } from '../../src/analysis/materialMatch.ts';
import type { FamilyId, RegionId } from '../../src/model/ids.ts';
import type { Region } from '../../src/model/region.ts';
import { anAtlas } from '../make/anAtlas.ts';

const family = (id: string) => id as FamilyId;

function region(id: string): Region {
  const found = anAtlas().regionById.get(id as RegionId);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

function match(of: Region, id: string) {
  return familyMatches(of, [family(id)])[0];
}

describe('familyMatches', () => {
  it('counts a material named for development in full, whatever its name within the family', () => {
    expect(match(region('foshan'), 'processed-aluminium')).toMatchObject({ kind: 'focus', credit: { lo: 1, hi: 1 } });
    expect(match(region('shenguanhui'), 'plastics')).toMatchObject({ kind: 'focus', credit: { lo: 1, hi: 1 } });
  });

  it('counts an existing strength half', () => {
    expect(match(region('shaoguan'), 'rare-earths')).toMatchObject({ kind: 'strength', credit: { lo: 0.5, hi: 0.5 } });
  });

  it('counts what is both in full, and shows both', () => {
    const found = match(region('zhaoqing'), 'processed-aluminium');
    expect(found?.credit).toEqual({ lo: 1, hi: 1 });
    expect(new Set(found?.materials.map(({ role }) => role))).toEqual(new Set(['focus', 'strength']));
  });

  it('counts what the plan does not name as nothing', () => {
    expect(match(region('zhanjiang'), 'plastics')).toMatchObject({ kind: 'unnamed', credit: { lo: 0, hi: 0 } });
  });

  it('leaves open what Guangzhou’s own groups hold', () => {
    const found = familyMatches(region('guangzhou'), [family('plastics'), family('steel')]);
    expect(found.map(({ kind, credit }) => [kind, credit.lo, credit.hi])).toEqual([
      ['open', 0, 1],
      ['open', 0, 1],
    ]);
    expect(match(region('guangzhou'), 'polymers-own')).toMatchObject({ kind: 'focus', credit: { lo: 1, hi: 1 } });
  });

  it('counts a strength of a region with groups of its own as half at least', () => {
    const own = region('guangzhou');
    const [strength] = region('shaoguan').materials.filter(({ role }) => role === 'strength');
    if (!strength) throw new Error('no strength');
    const both = { ...own, materials: [...own.materials, strength] };
    expect(match(both, strength.family)).toMatchObject({ kind: 'strength', credit: { lo: 0.5, hi: 1 } });
  });

  it('answers in the order asked, and nothing to no question', () => {
    const asked = ['plastics', 'ceramics', 'plastics'].map(family);
    expect(familyMatches(region('foshan'), asked).map((each) => each.family)).toEqual(asked);
    expect(familyMatches(region('foshan'), [])).toEqual([]);
  });
});
