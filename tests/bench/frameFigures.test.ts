import { expect, it } from 'vitest';
import { frameFigures } from './frameFigures.ts';

it('sums intervals up: of twenty the nineteenth is the 95th percentile, and a freeze shows as time', () => {
  const steady = Array.from({ length: 19 }, (_, index) => 100 + 10 * index);
  const times = [...steady, 300, 600];
  expect(frameFigures(times)).toEqual({ meanMs: 25, p95Ms: 20, longestMs: 300, slowPercent: 60 });
});

it('needs two frames', () => {
  expect(() => frameFigures([100])).toThrow('no animation frame');
});
