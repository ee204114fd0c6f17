import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANGE_CLASSES, changeBounds, changeClass, changeColor } from '../../src/cartography/changeScale.ts';

test('only no change at all is neutral', () => {
  expect(changeClass(0)).toBe(0);
  expect(changeColor(0)).toBe('var(--change-zero)');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (change) => {
      expect(changeClass(change)).toBeGreaterThan(0);
      // Symmetrical: what is lost is as dark as what is gained.
      expect(changeClass(-change)).toBe(-changeClass(change));
    }),
  );
});

test('a change lies within the bounds its class is written with, and a break belongs to the upper class', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (change) => {
      const { from, below } = changeBounds(changeClass(change));
      expect(Math.abs(change)).toBeGreaterThanOrEqual(from ?? 0);
      expect(Math.abs(change)).toBeLessThan(below ?? Number.POSITIVE_INFINITY);
    }),
  );
  expect([199, 200, 999, 1000].map(changeClass)).toEqual([1, 2, 2, 3]);
});

test('every class has a colour of its own', () => {
  expect(new Set(CHANGE_CLASSES.map(changeColor)).size).toBe(CHANGE_CLASSES.length);
});
