import { describe, expect, it } from 'vitest';
import { LANGS } from '../../src/model/localized.ts';
import { readTable } from './readTable.ts';
import { everyStep, numbersIn } from './shippedStories.ts';

const figures = readTable('figures');

describe('numbers in the notes', () => {
  const inTables = new Set(
    figures.flatMap(({ value = '', unit = '' }) => [
      value,
      unit === 'yi-cny' || unit === 'wan-t' ? String(Number(value) / 10) : value,
    ]),
  );

  it.each(everyStep)('%s: each stands in the tables, or is worked out beside it', (_, { notes }) => {
    const worked = [
      '21.4',
      '4800',
      '480',
      '8700',
      '870',
      '23200',
      '0.05',
      '5',
      '100',
      '16',
      '1',
      '2',
      '3',
      '600',
      '4.7048',
    ];
    for (const lang of LANGS)
      for (const spelt of numbersIn(
        notes[lang].replace(
          /专栏1( 第[\d、]+条)?|Box 1(, items? [\d, and]+)?|section \d( \(\d\))?|第\d段|paragraph \d|2019|2025|2023|km²/gi,
          '',
        ),
      )) {
        const number = spelt.replace(/[≥>]/, '').replace(/[.,]$/, '');
        expect(
          inTables.has(number) || inTables.has(String(Number(number))) || worked.includes(number),
          `${lang} ${spelt}`,
        ).toBe(true);
      }
  });
});
