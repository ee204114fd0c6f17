import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget, type TargetFault } from '../../src/analysis/readTarget.ts';
import { LANGS } from '../../src/model/localized.ts';
import { MOST_TARGET, SCENARIO_QUALIFIERS } from '../../src/model/scenario.ts';
import { figureSpeech, figureText } from '../../src/text/figure.ts';

const read = (value: number, qualifier: string | null = null) => ({ kind: 'target', value, qualifier });

describe('a target that is typed', () => {
  it.each([
    ['7000', read(7000)],
    ['７０００', read(7000)],
    ['7,000', read(7000)],
    ['７，０００', read(7000)],
    ['7 000', read(7000)],
    [' 7000.5 ', read(7000.5)],
    ['.5', read(0.5)],
    ['7000亿元', read(7000)],
    ['7000 亿', read(7000)],
    ['约1500', read(1500, '~')],
    ['大约 1500 亿元', read(1500, '~')],
    ['1500左右', read(1500, '~')],
    ['～1500', read(1500, '~')],
    ['≥5000', read(5000, '>=')],
    ['>=5000', read(5000, '>=')],
    ['＞＝５０００', read(5000, '>=')],
    ['不低于5000亿元', read(5000, '>=')],
    ['超1500', read(1500, '>')],
    ['超过1500亿元', read(1500, '>')],
    ['＞1500', read(1500, '>')],
    ['1500多亿', read(1500, '>')],
    ['1500以上', read(1500, '>=')],
    ['达1500亿元以上', { kind: 'refused', why: 'two-signs' }],
    ['1500亿元以上', read(1500, '>=')],
    ['1500以上亿元', read(1500, '>=')],
    ['达6000', read(6000, '=')],
    ['1.2万亿', read(12_000)],
    ['1.2 万亿元', read(12_000)],
    ['9000万元', read(0.9)],
    ['70 bn CNY', read(700)],
    ['≥5000 亿元（情景）', read(5000, '>=')],
    ['¥7000', read(7000)],
  ])('%s is understood', (text, reading) => {
    expect(readTarget(text, 'zh')).toEqual(reading);
  });

  it.each([
    ['700', read(7000)],
    ['700 bn', read(7000)],
    ['700 billion yuan', read(7000)],
    ['about 150', read(1500, '~')],
    ['over 150', read(1500, '>')],
    ['at least 500', read(5000, '>=')],
    ['500 bn or more', read(5000, '>=')],
    ['500+ bn', read(5000, '>=')],
    ['more than 1.2 trillion yuan', read(12_000, '>')],
    ['exactly 600', read(6000, '=')],
    ['1,200.5', read(12_005)],
    ['0.3', read(3)],
    ['70.07', read(700.7)],
    ['7000亿元', read(7000)],
  ])('%s is understood in English as bn CNY', (text, reading) => {
    expect(readTarget(text, 'en')).toEqual(reading);
  });

  it.each<[string, TargetFault]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['-5', 'negative'],
    ['－５', 'negative'],
    ['−5', 'negative'],
    ['负5', 'negative'],
    ['约-5', 'negative'],
    ['abc', 'unreadable'],
    ['七千', 'unreadable'],
    ['NaN', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['约', 'unreadable'],
    ['7.000.000', 'unreadable'],
    ['70,00', 'unreadable'],
    ['7 0', 'unreadable'],
    ['1e9', 'exponent'],
    ['1E+9', 'exponent'],
    ['5000-6000', 'range'],
    ['5000～6000', 'range'],
    ['5000亿至6000亿', 'range'],
    ['500 to 600', 'range'],
    ['≤5000', 'upper-bound'],
    ['不超过5000', 'upper-bound'],
    ['at most 500', 'upper-bound'],
    ['超1500左右', 'two-signs'],
    ['7000吨', 'unit'],
    ['7000 usd', 'unit'],
    ['7000万', 'unit'],
    ['7000%', 'unit'],
    ['0', 'zero'],
    ['0.00', 'zero'],
    ['0.000001', 'too-small'],
    ['99999999999', 'too-large'],
    ['1000000.1', 'too-large'],
    ['9'.repeat(61), 'too-long'],
  ])('%s is refused as %s', (text, why) => {
    expect(readTarget(text, 'zh')).toEqual({ kind: 'refused', why });
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 70 }),
    fc
      .array(
        fc.constantFrom(
          '约',
          '≥',
          '>',
          '超',
          '以上',
          '1',
          '0',
          '９',
          '.',
          ',',
          ' ',
          '亿',
          '元',
          '万',
          '-',
          'e',
          'bn',
          '\u202f',
        ),
      )
      .map((parts) => parts.join('')),
  );
  it('never throws, and gives only amounts that a scenario can hold', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGS), (text, lang) => {
        const reading = readTarget(text, lang);
        if (reading.kind === 'refused') return;
        expect(reading.value).toBeGreaterThan(0);
        expect(reading.value).toBeLessThanOrEqual(MOST_TARGET);
      }),
      { numRuns: 2000 },
    );
  });

  const amount = fc.integer({ min: 1, max: MOST_TARGET * 100 }).map((cents) => cents / 100);
  it('is read as it is written on screen and as it is said, in both languages and with every sign', () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...SCENARIO_QUALIFIERS),
        fc.constantFrom(...LANGS),
        fc.constantFrom('target' as const, 'scenario' as const),
        (value, qualifier, lang, status) => {
          const figure = { value, qualifier, unit: 'yi-cny', status } as const;
          const meant = read(value, qualifier === '=' ? null : qualifier);
          expect(readTarget(figureText(figure, lang), lang)).toEqual(meant);
          expect(readTarget(figureSpeech(figure, lang), lang)).toEqual(meant);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('has no noise of binary fractions where English counts in tens of 亿元', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (thousandths) => {
        const reading = readTarget(String(thousandths / 1000), 'en');
        expect(reading).toEqual(read(thousandths / 100));
      }),
    );
  });
});
