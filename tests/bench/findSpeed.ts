import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Interval } from '../../src/analysis/interval.ts';
import { ranking } from '../../src/analysis/ranking.ts';
import { type Candidate, rankScores } from '../../src/analysis/rankScores.ts';
import { rescaleWeights } from '../../src/analysis/rescaleWeights.ts';
import { stability } from '../../src/analysis/stability.ts';
import { STABILITY_DRAWS, stabilityQuestion } from '../../src/analysis/stabilityQuestion.ts';
import { DEFAULT_FINDING, DEFAULT_WEIGHTS, type Finding } from '../../src/model/finding.ts';
import type { FamilyId } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { markdownTable } from './markdownTable.ts';

/*
 * `npm run bench:find`: how long the site finder takes to rank when a weight or the reference moves, for the nine regions
 * and for many generated candidates, and to find how steady the ranking is. Measured, not asserted; the table is that of
 * docs/performance.md. Node gets room for 128 MB of young objects: with the 16 MB it has by itself, half of the time with
 * 100,000 candidates goes into moving the answers about, and says nothing of how ranking grows.
 */

const REPEATS = 101;
const FRAME_MS = 1000 / 60;

const atlas = anAtlas();
const asked: Finding = {
  ...DEFAULT_FINDING,
  needs: ['processed-aluminium', 'nonferrous-castings', 'plastics'] as FamilyId[],
  reference: { kind: 'spot', at: [113.2, 23.38] },
};
const steps = Array.from({ length: REPEATS }, (_, at) => rescaleWeights(DEFAULT_WEIGHTS, 'port', at % 100));
const random = xoroshiro128plus(20_261_126);

const rows: (readonly [string, readonly number[], number | null])[] = [
  [
    'Nine regions, a weight moved',
    timesOf((at) => ranking(atlas, { ...asked, weights: steps[at] ?? DEFAULT_WEIGHTS })),
    FRAME_MS,
  ],
  [
    'Nine regions, the reference moved',
    timesOf((at) => ranking(atlas, { ...asked, reference: { kind: 'spot', at: [112 + at / 100, 23] } })),
    FRAME_MS,
  ],
  ...[10_000, 100_000].map((count) => {
    const candidates = someCandidates(count);
    const label = `${count.toLocaleString('en')} candidates, a weight moved`;
    const times = timesOf((at) => rankScores(candidates, steps[at] ?? DEFAULT_WEIGHTS, () => false), 21);
    return [label, times, count === 10_000 ? 100 : null] as const;
  }),
  [
    `${STABILITY_DRAWS.toLocaleString('en')} draws for nine regions`,
    timesOf(() => {
      const question = stabilityQuestion(atlas, asked);
      return question && stability(question);
    }),
    50,
  ],
];

const [, , ten, hundred] = rows.map(([, times]) => Math.min(...times));
console.log(
  markdownTable(
    ['Question', 'Least, ms', 'Median, ms', 'Worst, ms', 'At most, ms'],
    rows.map(([label, times, most]) => [
      label,
      Math.min(...times).toFixed(2),
      median(times).toFixed(2),
      Math.max(...times).toFixed(2),
      most === null ? '' : most.toFixed(1),
    ]),
  ),
);
const growth = (100_000 * Math.log(100_000)) / (10_000 * Math.log(10_000));
console.log(
  `\nAt the least, ten times the candidates take ${((hundred ?? 0) / (ten ?? 1)).toFixed(1)} times as long; n log n is ${growth.toFixed(1)} times.`,
);

/** Milliseconds of each of many runs, the first of which, in which code is compiled, is left out. */
function timesOf(run: (at: number) => object | null, repeats = REPEATS): readonly number[] {
  run(0);
  return Array.from({ length: repeats }, (_, at) => {
    const start = performance.now();
    if (run(at) === null) throw new Error('Nothing was ranked.');
    return performance.now() - start;
  });
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Candidates of which half the criteria are known as a range. */
function someCandidates(count: number): readonly Candidate[] {
  const known = (): Interval => {
    const share = uniformFloat64(random);
    return { lo: share, hi: share };
  };
  const open = (): Interval => {
    const lo = uniformFloat64(random);
    return { lo, hi: lo + (1 - lo) * uniformFloat64(random) };
  };
  return Array.from({ length: count }, () => ({
    shares: {
      material: open(),
      near: known(),
      port: known(),
      airport: known(),
      rail: open(),
      size: open(),
      intensity: open(),
      park: known(),
    },
  }));
}
