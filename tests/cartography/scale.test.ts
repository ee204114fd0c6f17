import { describe, expect, test } from 'vitest';
import { classColor, classOf, INTENSITY_SCALE, TARGET_SCALE, TIER_BREAKS } from '../../src/cartography/scale.ts';
import { anAtlas } from '../make/anAtlas.ts';

describe('classes', () => {
  test('a value on a break belongs to the upper class', () => {
    expect([0, 1099, 1100, 1799, 1800, 5500, 9999].map((value) => classOf(value, TARGET_SCALE.breaks))).toEqual([
      0, 0, 1, 1, 2, 4, 4,
    ]);
  });

  test('colours go from the lightest to the darkest class', () => {
    expect([1000, 1500, 2000, 4500, 6000].map((value) => classColor(value, TARGET_SCALE))).toEqual([
      'rev-1',
      'rev-2',
      'rev-3',
      'rev-4',
      'rev-5',
    ]);
  });

  test('a scale with a colour too few says so', () => {
    expect(() => classColor(3, { breaks: [1, 2], colors: ['rev-1', 'rev-2'] })).toThrow('2 breaks has 2 colours');
  });
});

describe.each([
  ['targets', TARGET_SCALE.breaks, anAtlas().regions.map(({ target }) => target.value)],
  ['tiers', TIER_BREAKS, anAtlas().regions.map(({ target }) => target.value)],
  ['intensities', INTENSITY_SCALE.breaks, anAtlas().regions.map(({ intensity }) => intensity.value)],
])('breaks of %s', (_name, breaks, values) => {
  test('lie in the gaps between the values, far enough that no sign decides a class', () => {
    for (const bound of breaks)
      for (const value of values)
        expect(Math.abs(value - bound) / bound, `${value} and ${bound}`).toBeGreaterThan(0.03);
  });

  test('leave no class empty', () => {
    expect(new Set(values.map((value) => classOf(value, breaks))).size).toBe(breaks.length + 1);
  });

  test('ascend', () => {
    expect([...breaks].sort((a, b) => a - b)).toEqual([...breaks]);
  });
});
