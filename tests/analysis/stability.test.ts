import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranking } from '../../src/analysis/ranking.ts';
import { rankScores } from '../../src/analysis/rankScores.ts';
import { type Stability, type StabilityQuestion, stability } from '../../src/analysis/stability.ts';
import { STABILITY_DRAWS, stabilityQuestion } from '../../src/analysis/stabilityQuestion.ts';
import { CRITERIA, DEFAULT_FINDING, type Finding } from '../../src/model/finding.ts';
import type { FamilyId } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { eachCriterion, someCandidates, someWeights } from './someCandidates.ts';

const atlas = anAtlas();
const asked: Finding = {
  ...DEFAULT_FINDING,
  needs: ['processed-aluminium', 'nonferrous-castings', 'plastics'] as FamilyId[],
  reference: { kind: 'spot', at: [113.2, 23.38] },
};

function question(rows: readonly (readonly number[])[], weights: readonly number[]): StabilityQuestion {
  return { shares: Float64Array.from(rows.flat()), weights: Float64Array.from(weights), draws: 2000, seed: 7 };
}

const firstsOf = ({ rows }: Stability) => rows.map(({ firsts }) => firsts);

const someQuestion = fc.tuple(someCandidates, someWeights, fc.nat()).map(([candidates, weights, seed]) => {
  const criteria = CRITERIA.filter((criterion) => weights[criterion] > 0);
  const rows = candidates.map(({ shares }) => criteria.map((criterion) => shares[criterion].lo));
  const counted = criteria.map((criterion) => weights[criterion]);
  return { candidates, weights, question: { ...question(rows, counted), draws: 200, seed } };
});

describe('stability', () => {
  it('cannot shake what one criterion decides alone', () => {
    const answer = stability(question([[0.2], [0.9], [0.5]], [40]));
    expect(answer.rows).toEqual([
      { firsts: 0, best: 3, worst: 3 },
      { firsts: 2000, best: 1, worst: 1 },
      { firsts: 0, best: 2, worst: 2 },
    ]);
  });

  it('cannot shake what is better by every criterion', () => {
    expect(
      firstsOf(
        stability(
          question(
            [
              [0.5, 0.5, 0.5],
              [0.6, 0.6, 0.6],
            ],
            [1, 2, 3],
          ),
        ),
      ),
    ).toEqual([0, 2000]);
  });

  it('shares the first place of two that only the weights decide about evenly', () => {
    const [one = 0, other = 0] = firstsOf(
      stability(
        question(
          [
            [1, 0],
            [0, 1],
          ],
          [50, 50],
        ),
      ),
    );
    expect(one + other).toBe(2000);
    // Four standard deviations of 2,000 throws of a coin.
    expect(Math.abs(one - 1000)).toBeLessThan(90);
  });

  it('moves weights by a fifth at most', () => {
    // The first is ahead as long as the first weight is at least 0.6 of the second; at 0.8 to 1.2 it can be 0.67.
    expect(
      firstsOf(
        stability(
          question(
            [
              [1, 0],
              [0, 0.6],
            ],
            [50, 50],
          ),
        ),
      ),
    ).toEqual([2000, 0]);
    // At 0.7 a few draws are enough, but only few.
    const [, few = 0] = firstsOf(
      stability(
        question(
          [
            [1, 0],
            [0, 0.7],
          ],
          [50, 50],
        ),
      ),
    );
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(60);
  });

  it('keeps equals in their order', () => {
    const rows = stability(
      question(
        [
          [0.1, 0.7],
          [0.1, 0.7],
        ],
        [3, 5],
      ),
    ).rows;
    expect(rows).toEqual([
      { firsts: 2000, best: 1, worst: 1 },
      { firsts: 0, best: 2, worst: 2 },
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(stability(question([], [3, 5])).rows).toEqual([]);
    expect(stability(question([], [])).rows).toEqual([]);
  });

  it('gives the same answer to the same question, and another to another seed', () => {
    const asking = question(
      [
        [1, 0],
        [0, 1],
      ],
      [50, 50],
    );
    expect(stability(asking)).toEqual(
      stability(
        question(
          [
            [1, 0],
            [0, 1],
          ],
          [50, 50],
        ),
      ),
    );
    expect(stability(asking)).not.toEqual(stability({ ...asking, seed: 8 }));
  });

  it('gives each draw one first place, and holds the rank with the weights as set', () => {
    fc.assert(
      fc.property(someQuestion, ({ candidates, weights, question: asking }) => {
        const { rows, draws } = stability(asking);
        expect(rows.reduce((sum, { firsts }) => sum + firsts, 0)).toBe(draws);
        const ranked = rankScores(candidates, weights, () => false);
        for (const [at, { best, worst, firsts }] of rows.entries()) {
          const rank = ranked?.find(({ candidate }) => candidate === candidates[at])?.rank;
          expect(best).toBeLessThanOrEqual(rank ?? Number.NaN);
          expect(worst).toBeGreaterThanOrEqual(rank ?? Number.NaN);
          if (firsts > 0) expect(best).toBe(1);
          if (firsts < draws && best === worst) expect(best).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('does not depend on what weights are counted in', () => {
    fc.assert(
      fc.property(someQuestion, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), ({ question: asking }, by) => {
        expect(stability({ ...asking, weights: asking.weights.map((weight) => weight * by) })).toEqual(
          stability(asking),
        );
      }),
    );
  });
});

describe('stabilityQuestion', () => {
  it('asks about the regions in the plan’s order, by the criteria that count, at least 2,000 times', () => {
    const asking = stabilityQuestion(atlas, asked);
    expect(asking?.weights).toEqual(Float64Array.from([40, 30, 15, 15]));
    expect(asking?.shares).toHaveLength(9 * 4);
    expect(asking?.draws).toBeGreaterThanOrEqual(2000);
  });

  it('is answered in line with the ranking', () => {
    const asking = stabilityQuestion(atlas, asked);
    if (asking === null) throw new Error('nothing counts');
    const { rows } = stability(asking);
    const ranked = ranking(atlas, asked).ranked ?? [];
    for (const { rank, candidate } of ranked) {
      const row = rows[candidate.region.order - 1];
      expect(row?.best).toBeLessThanOrEqual(rank);
      expect(row?.worst).toBeGreaterThanOrEqual(rank);
    }
    expect(rows.reduce((sum, { firsts }) => sum + firsts, 0)).toBe(STABILITY_DRAWS);
  });

  it('leaves out criteria that are off, and is null where none is left', () => {
    expect(stabilityQuestion(atlas, { ...asked, needs: [] })?.weights).toEqual(Float64Array.from([30, 15, 15]));
    expect(stabilityQuestion(atlas, { ...asked, weights: eachCriterion(() => 0) })).toBeNull();
  });
});
