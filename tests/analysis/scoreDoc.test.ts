import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CRITERION_RANGES } from '../../src/analysis/criterionRange.ts';
import { STRENGTH_CREDIT } from '../../src/analysis/materialMatch.ts';
import { WEIGHT_SWING } from '../../src/analysis/stability.ts';
import { STABILITY_DRAWS } from '../../src/analysis/stabilityQuestion.ts';
import { QUALIFIERS } from '../../src/model/figure.ts';
import { CRITERIA, DEFAULT_WEIGHTS } from '../../src/model/finding.ts';
import { docTable } from '../make/docTable.ts';

const text = readFileSync(new URL('../../docs/score.md', import.meta.url), 'utf8');

const NAMES = {
  material: 'Material match',
  near: 'Nearness to the reference',
  port: 'Nearness to a port',
  airport: 'Nearness to an airport',
  rail: 'Nearness to a rail station',
  size: 'Target size',
  intensity: 'Target intensity',
  park: 'National green park',
} as const;

describe('docs/score.md', () => {
  it('gives unit, direction, ends and first weight of each criterion as they are', () => {
    const rows = docTable(text, '| Criterion | Key | Unit |');
    expect(rows).toEqual(
      CRITERIA.map((criterion) => {
        const { unit, none, full, isReadInPart } = CRITERION_RANGES[criterion];
        return [
          NAMES[criterion],
          `\`${criterion}\``,
          unit,
          full > none ? 'more is better' : 'less is better',
          String(none),
          String(full),
          isReadInPart ? 'in part' : 'whole',
          String(DEFAULT_WEIGHTS[criterion]),
        ];
      }),
    );
  });

  it('says of every sign what share it gives', () => {
    const signs = docTable(text, '| Sign of a figure |').flatMap(([cell = '']) => [...cell.matchAll(/`([^`]+)`/g)]);
    expect(signs.map(([, sign]) => sign).sort()).toEqual([...QUALIFIERS].sort());
  });

  it('tells the credit of a strength, the swing of weights and the number of draws', () => {
    expect(text).toContain(`${STRENGTH_CREDIT} if only as a resource or an existing strength`);
    expect(text).toContain(`from 1 − ${WEIGHT_SWING} to 1 + ${WEIGHT_SWING},\n${STABILITY_DRAWS} times`);
  });
});
