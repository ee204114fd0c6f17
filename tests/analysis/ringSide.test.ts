import { expect, it } from 'vitest';
import { ringSide } from '../../src/analysis/ringSide.ts';

it('is inside up to the ring, outside beyond it, and on its edge where either is possible', () => {
  expect(ringSide({ lo: 98, hi: 100 }, 100)).toBe('inside');
  expect(ringSide({ lo: 99, hi: 101 }, 100)).toBe('edge');
  expect(ringSide({ lo: 100, hi: 101 }, 100)).toBe('edge');
  expect(ringSide({ lo: 100.1, hi: 101 }, 100)).toBe('outside');
});
