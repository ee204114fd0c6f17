import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jaccard } from '../../src/analysis/jaccard.ts';

const sets = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')).map((list) => new Set(list));

test('is what both have ÷ what one or the other has', () => {
  expect(jaccard(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toEqual({
    shared: ['b', 'c'],
    union: 4,
    index: 0.5,
  });
});

test('does not exist of two empty sets', () => {
  expect(jaccard(new Set(), new Set())).toEqual({ shared: [], union: 0, index: null });
});

test('is the same either way, 1 of a set and itself, 0 of what has nothing in common', () => {
  fc.assert(
    fc.property(sets, sets, (a, b) => {
      const { index, shared, union } = jaccard(a, b);
      expect(index).toBe(jaccard(b, a).index);
      expect(union).toBe(new Set([...a, ...b]).size);
      expect(index === null).toBe(a.size + b.size === 0);
      if (index === null) return;
      expect(index).toBeGreaterThanOrEqual(0);
      expect(index).toBeLessThanOrEqual(1);
      expect(index === 0).toBe(shared.length === 0);
      expect(index === 1).toBe(a.size === b.size && shared.length === a.size);
    }),
  );
});
