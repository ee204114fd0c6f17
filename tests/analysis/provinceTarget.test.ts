import { describe, expect, it } from 'vitest';
import { shareOfProvince, sumOfTargets } from '../../src/analysis/provinceTarget.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { regions, province } = anAtlas();
const [foshan, guangzhou] = regions;
if (!foshan || !guangzhou) throw new Error('the atlas has no regions');

describe('shareOfProvince', () => {
  it('is an upper bound for a stated value over a floor', () => {
    expect(shareOfProvince(foshan, province)).toMatchObject({ qualifier: '<=', means: 'bound' });
    expect(shareOfProvince(foshan, province).value).toBeCloseTo(21.43, 2);
  });

  it('is no bound and no share for a floor over a floor', () => {
    expect(shareOfProvince(guangzhou, province)).toMatchObject({ qualifier: '~', means: 'ratio' });
  });

  it('is a share where both are stated', () => {
    const stated = { ...province, revenueTarget: { ...province.revenueTarget, qualifier: '=' as const } };
    expect(shareOfProvince(foshan, stated)).toMatchObject({ qualifier: '=', means: 'share' });
  });
});

describe('sumOfTargets', () => {
  it('adds floors to a floor: more than 23200', () => {
    expect(sumOfTargets(anAtlas())).toMatchObject({ value: 23200, qualifier: '>', status: 'derived' });
  });

  it('takes the weaker sign where no target says more than', () => {
    expect(sumOfTargets(anAtlas({ regions: [foshan, guangzhou] }))).toMatchObject({ value: 11000, qualifier: '>=' });
    expect(sumOfTargets(anAtlas({ regions: [foshan] }))).toMatchObject({ value: 6000, qualifier: '=' });
  });
});
