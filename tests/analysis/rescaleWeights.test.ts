import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rescaleWeights } from '../../src/analysis/rescaleWeights.ts';
import { CRITERIA, DEFAULT_WEIGHTS, type Weights } from '../../src/model/finding.ts';
import { eachCriterion, someWeights } from './someCandidates.ts';

const NONE: Weights = eachCriterion(() => 0);
const sum = (weights: Weights) => CRITERIA.reduce((total, criterion) => total + weights[criterion], 0);
const someValue = fc.integer({ min: 0, max: 100 });

describe('rescaleWeights', () => {
  it('rescales the others in their ratio', () => {
    expect(rescaleWeights(DEFAULT_WEIGHTS, 'material', 70)).toEqual({
      ...DEFAULT_WEIGHTS,
      material: 70,
      near: 15,
      port: 8,
      size: 7,
    });
  });

  it('adds up to 100, in whole numbers from 0 to 100', () => {
    fc.assert(
      fc.property(someWeights, fc.constantFrom(...CRITERIA), someValue, (weights, criterion, value) => {
        fc.pre(sum(weights) > weights[criterion]);
        const rescaled = rescaleWeights(weights, criterion, value);
        expect(rescaled[criterion]).toBe(value);
        expect(sum(rescaled)).toBe(100);
        for (const each of CRITERIA) {
          expect(Number.isInteger(rescaled[each])).toBe(true);
          expect(rescaled[each]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('is at most one off the exact ratio, and nothing stays nothing', () => {
    fc.assert(
      fc.property(someWeights, fc.constantFrom(...CRITERIA), someValue, (weights, criterion, value) => {
        const others = sum(weights) - weights[criterion];
        fc.pre(others > 0);
        const rescaled = rescaleWeights(weights, criterion, value);
        for (const each of CRITERIA.filter((other) => other !== criterion)) {
          expect(Math.abs(rescaled[each] - (weights[each] * (100 - value)) / others)).toBeLessThan(1);
          if (weights[each] === 0) expect(rescaled[each]).toBe(0);
        }
      }),
    );
  });

  it('changes nothing where a weight of 100 in all is set to what it is', () => {
    for (const criterion of CRITERIA)
      expect(rescaleWeights(DEFAULT_WEIGHTS, criterion, DEFAULT_WEIGHTS[criterion])).toEqual(DEFAULT_WEIGHTS);
  });

  it('has nothing to rescale where all others are zero', () => {
    expect(rescaleWeights({ ...NONE, port: 100 }, 'port', 30)).toEqual({ ...NONE, port: 30 });
    expect(rescaleWeights(NONE, 'port', 30)).toEqual({ ...NONE, port: 30 });
  });
});
