import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, type Interval } from '../../src/analysis/interval.ts';
import { type Candidate, rankScores } from '../../src/analysis/rankScores.ts';
import { CRITERIA, type Criterion, type Weights } from '../../src/model/finding.ts';
import { completionOf, eachCriterion, someCandidates, someShare, someWeights } from './someCandidates.ts';

const NONE: Weights = eachCriterion(() => 0);
const nothingOff = () => false;

/** A candidate known by one criterion alone. */
function aCandidate(material: Interval): Candidate {
  return { shares: { ...eachCriterion(() => exactly(0)), material } };
}

function ranked(
  candidates: readonly Candidate[],
  weights: Weights,
  off: (criterion: Criterion) => boolean = nothingOff,
) {
  const answer = rankScores(candidates, weights, off);
  if (answer === null) throw new Error('nothing counts');
  return answer;
}

/** What a candidate was ranked, found by its place in the question. */
function of(candidates: readonly Candidate[], weights: Weights) {
  const answer = ranked(candidates, weights);
  return candidates.map((candidate) => {
    const found = answer.find((each) => each.candidate === candidate);
    if (!found) throw new Error('a candidate was lost');
    return found;
  });
}

describe('rankScores', () => {
  it('gives no order where no criterion with a weight is left', () => {
    expect(rankScores([aCandidate(exactly(1))], NONE, nothingOff)).toBeNull();
    expect(rankScores([aCandidate(exactly(1))], { ...NONE, material: 40 }, (each) => each === 'material')).toBeNull();
    expect(rankScores([], { ...NONE, material: 40 }, nothingOff)).toEqual([]);
  });

  it('ranks by the lower end and says which ranks the missing values allow', () => {
    const [sure, open, low] = of([aCandidate(exactly(0.6)), aCandidate({ lo: 0.2, hi: 1 }), aCandidate(exactly(0.1))], {
      ...NONE,
      material: 1,
    });
    expect(sure).toMatchObject({ rank: 1, ranks: { best: 1, worst: 2 }, score: { lo: 60, hi: 60 } });
    expect(open).toMatchObject({ rank: 2, ranks: { best: 1, worst: 2 }, score: { lo: 20, hi: 100 } });
    expect(low).toMatchObject({ rank: 3, ranks: { best: 3, worst: 3 } });
  });

  it('lets a candidate that can only just reach another stand before it, where it is the earlier one', () => {
    const [open, sure] = of([aCandidate({ lo: 0.2, hi: 0.5 }), aCandidate(exactly(0.5))], { ...NONE, material: 1 });
    expect(sure).toMatchObject({ rank: 1, ranks: { best: 1, worst: 2 } });
    expect(open).toMatchObject({ rank: 2, ranks: { best: 1, worst: 2 } });
  });

  it('never lets a later candidate that can only just reach another stand before it', () => {
    const [sure, open] = of([aCandidate(exactly(0.5)), aCandidate({ lo: 0.2, hi: 0.5 })], { ...NONE, material: 1 });
    expect(sure?.ranks).toEqual({ best: 1, worst: 1 });
    expect(open?.ranks).toEqual({ best: 2, worst: 2 });
  });

  it('keeps equals in their order, each with the one rank it has', () => {
    const equals = of([aCandidate(exactly(0.5)), aCandidate(exactly(0.5)), aCandidate(exactly(0.5))], {
      ...NONE,
      material: 7,
    });
    expect(equals.map(({ rank, ranks }) => [rank, ranks.best, ranks.worst])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ]);
  });

  it('scores 100 where all shares are full, whatever the weights', () => {
    const full: Candidate = { shares: eachCriterion(() => exactly(1)) };
    fc.assert(
      fc.property(someWeights, (weights) => {
        expect(of([full], weights)[0]?.score).toEqual(exactly(100));
      }),
    );
  });

  it('takes two ways to the same score for a tie, in floating point too', () => {
    const one: Candidate = { shares: { ...eachCriterion(() => exactly(0)), material: exactly(1 / 3) } };
    const other: Candidate = {
      shares: { ...eachCriterion(() => exactly(0)), near: exactly(1 / 3), port: exactly(1 / 3), rail: exactly(1 / 3) },
    };
    fc.assert(
      fc.property(fc.nat(33), fc.nat(33), fc.integer({ min: 1, max: 33 }), (near, port, rail) => {
        const weights = { ...NONE, material: near + port + rail, near, port, rail };
        expect(of([one, other], weights).map(({ rank }) => rank)).toEqual([1, 2]);
        expect(of([other, one], weights).map(({ rank }) => rank)).toEqual([1, 2]);
      }),
    );
  });
});

describe('a score', () => {
  it('never falls when a share rises', () => {
    fc.assert(
      fc.property(
        someCandidates,
        someWeights,
        fc.constantFrom(...CRITERIA),
        someShare,
        (some, weights, which, share) => {
          const [first] = some;
          if (!first) return;
          const raised = {
            lo: Math.max(first.shares[which].lo, share),
            hi: Math.max(first.shares[which].hi, share),
          };
          const better = { shares: { ...first.shares, [which]: raised } };
          const [before] = of(some, weights);
          const [after] = of([better, ...some.slice(1)], weights);
          expect(after?.score.lo).toBeGreaterThanOrEqual(before?.score.lo ?? Number.NaN);
          expect(after?.score.hi).toBeGreaterThanOrEqual(before?.score.hi ?? Number.NaN);
          expect(after?.rank).toBeLessThanOrEqual(before?.rank ?? Number.NaN);
          expect(after?.ranks.best).toBeLessThanOrEqual(before?.ranks.best ?? Number.NaN);
          expect(after?.ranks.worst).toBeLessThanOrEqual(before?.ranks.worst ?? Number.NaN);
        },
      ),
    );
  });

  it('does not depend on what weights are counted in', () => {
    fc.assert(
      fc.property(someCandidates, someWeights, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (some, weights, by) => {
        const scaled = eachCriterion((criterion) => weights[criterion] * by);
        const [these, those] = [ranked(some, weights), ranked(some, scaled)];
        expect(those.map(({ candidate, rank, ranks }) => ({ candidate, rank, ranks }))).toEqual(
          these.map(({ candidate, rank, ranks }) => ({ candidate, rank, ranks })),
        );
        for (const [at, { score }] of these.entries()) {
          expect(those[at]?.score.lo).toBeCloseTo(score.lo, 8);
          expect(those[at]?.score.hi).toBeCloseTo(score.hi, 8);
        }
      }),
    );
  });

  it('counts a criterion that is off as one without a weight', () => {
    fc.assert(
      fc.property(someCandidates, someWeights, fc.constantFrom(...CRITERIA), (some, weights, which) => {
        const off = rankScores(some, weights, (criterion) => criterion === which);
        expect(off).toEqual(rankScores(some, { ...weights, [which]: 0 }, nothingOff));
      }),
    );
  });

  it('lies from 0 to 100 and is a number', () => {
    fc.assert(
      fc.property(someCandidates, someWeights, (some, weights) => {
        for (const { score } of ranked(some, weights)) {
          expect(score.lo).toBeGreaterThanOrEqual(0);
          expect(score.hi).toBeLessThanOrEqual(100);
          expect(score.lo).toBeLessThanOrEqual(score.hi);
        }
      }),
    );
  });
});

/** One end or a point between, told by a number from 0 to 1. */
const between = (at: number) => (known: Interval) =>
  at < 0.3 ? known.lo : at > 0.7 ? known.hi : known.lo + (known.hi - known.lo) * at;

describe('the ranges', () => {
  it('hold score and rank of every completion of the missing values', () => {
    const someAts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9 * 8, maxLength: 9 * 8 });
    fc.assert(
      fc.property(someCandidates, someWeights, someAts, (some, weights, ats) => {
        let drawn = 0;
        const completions = some.map((each) => completionOf(each, (known) => between(ats[drawn++] ?? 0)(known)));
        const known = of(some, weights);
        for (const [at, { score, rank }] of of(completions, weights).entries()) {
          const range = known[at];
          expect(score.lo).toBe(score.hi);
          expect(score.lo).toBeGreaterThanOrEqual(range?.score.lo ?? Number.NaN);
          expect(score.lo).toBeLessThanOrEqual(range?.score.hi ?? Number.NaN);
          expect(rank).toBeGreaterThanOrEqual(range?.ranks.best ?? Number.NaN);
          expect(rank).toBeLessThanOrEqual(range?.ranks.worst ?? Number.NaN);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are no wider than what the missing values allow: some completion has each end', () => {
    fc.assert(
      fc.property(someCandidates, someWeights, fc.nat(8), (some, weights, which) => {
        const at = which % some.length;
        const whenFor = (own: 'lo' | 'hi', others: 'lo' | 'hi') =>
          of(
            some.map((each, place) => completionOf(each, (known) => known[place === at ? own : others])),
            weights,
          )[at]?.rank;
        const ranks = of(some, weights)[at]?.ranks;
        expect(ranks).toEqual({ best: whenFor('hi', 'lo'), worst: whenFor('lo', 'hi') });
      }),
    );
  });

  it('hold the rank itself', () => {
    fc.assert(
      fc.property(someCandidates, someWeights, (some, weights) => {
        for (const { rank, ranks } of ranked(some, weights)) {
          expect(ranks.best).toBeLessThanOrEqual(rank);
          expect(ranks.worst).toBeGreaterThanOrEqual(rank);
        }
      }),
    );
  });
});

describe('equals', () => {
  it('stand in the order of the question, however it is put', () => {
    fc.assert(
      fc.property(someCandidates, someWeights, (some, weights) => {
        const doubled = [...some, ...some.map(({ shares }) => ({ shares }))];
        const answer = of(doubled, weights);
        for (const [at] of some.entries())
          expect(answer[at]?.rank).toBeLessThan(answer[at + some.length]?.rank ?? Number.NaN);
      }),
    );
  });
});
