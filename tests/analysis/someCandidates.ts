import fc from 'fast-check';
import type { Interval } from '../../src/analysis/interval.ts';
import type { Candidate } from '../../src/analysis/rankScores.ts';
import { CRITERIA, type Criterion, type Weights } from '../../src/model/finding.ts';

/** Shares in sixths: coarse, so that ties and touching ends are common. */
export const someShare: fc.Arbitrary<number> = fc.nat(6).map((sixths) => sixths / 6);

const someInterval: fc.Arbitrary<Interval> = fc
  .tuple(someShare, someShare)
  .map(([one, other]) => ({ lo: Math.min(one, other), hi: Math.max(one, other) }));

export const someCandidate: fc.Arbitrary<Candidate> = byCriterion(someInterval).map((shares) => ({ shares }));

export const someCandidates: fc.Arbitrary<readonly Candidate[]> = fc.array(someCandidate, {
  minLength: 1,
  maxLength: 9,
});

/** Whole weights, at least one of which counts. */
export const someWeights: fc.Arbitrary<Weights> = byCriterion(
  fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100 })),
).filter((weights) => CRITERIA.some((criterion) => weights[criterion] > 0));

/** A candidate of which all is known, within what was known before: at an end, or somewhere between. */
export function completionOf(candidate: Candidate, pick: (known: Interval) => number): Candidate {
  return { shares: eachCriterion((criterion) => exact(pick(candidate.shares[criterion]))) };
}

/** Something for every criterion. */
export function eachCriterion<T>(value: (criterion: Criterion) => T): Record<Criterion, T> {
  return {
    material: value('material'),
    near: value('near'),
    port: value('port'),
    airport: value('airport'),
    rail: value('rail'),
    size: value('size'),
    intensity: value('intensity'),
    park: value('park'),
  };
}

function byCriterion<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<Criterion, T>> {
  return fc.record(eachCriterion(() => value));
}

function exact(value: number): Interval {
  return { lo: value, hi: value };
}
