import { expect, it } from 'vitest';
import { stabilityText } from '../../../src/panels/find/stabilityText.ts';

const first = (firsts: number) => stabilityText({ firsts, best: 1, worst: 2 }, 2000, 'en').split(' · ')[0];

it('counts a share of draws in whole percent, without making none of a few or all of most', () => {
  expect([0, 1, 9, 10, 1660, 1990, 1991, 1999, 2000].map(first)).toEqual([
    'First in none of 2,000 draws',
    'First in <1% of 2,000 draws',
    'First in <1% of 2,000 draws',
    'First in 1% of 2,000 draws',
    'First in 83% of 2,000 draws',
    'First in >99% of 2,000 draws',
    'First in >99% of 2,000 draws',
    'First in >99% of 2,000 draws',
    'First in all 2,000 draws',
  ]);
});
