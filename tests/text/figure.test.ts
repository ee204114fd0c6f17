import { describe, expect, it } from 'vitest';
import type { Qualifier, Quantity, Unit } from '../../src/model/figure.ts';
import { figureParts, figureSpeech, figureText } from '../../src/text/figure.ts';

function aQuantity(value: number, qualifier: Qualifier = '=', unit: Unit = 'yi-cny'): Quantity {
  return { value, qualifier, unit, status: 'target' };
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('figureText', () => {
  it.each([
    [aQuantity(6000), '6000 亿元', '600 bn CNY'],
    [aQuantity(5000, '>='), '≥5000 亿元', '≥500 bn CNY'],
    [aQuantity(28000, '>='), '≥28000 亿元', '≥2,800 bn CNY'],
    [aQuantity(2000, '>'), '>2000 亿元', '>200 bn CNY'],
    [aQuantity(21540), '21540 亿元', '2,154 bn CNY'],
    [aQuantity(5522), '5522 亿元', '552.2 bn CNY'],
    [aQuantity(15, '=', 'percent'), '15%', '15%'],
    [{ ...aQuantity(21.4286, '<=', 'percent'), status: 'derived' } as const, '≤21.4%', '≤21.4%'],
    [aQuantity(2, '=', 'rank'), '第 2 位', 'no. 2'],
    [aQuantity(10, '>=', 'count'), '≥10', '≥10'],
    [aQuantity(71.4, '=', 'km'), '71 km', '71 km'],
    [aQuantity(3797.7, '=', 'km2'), '3\u202f800 km²', '3\u202f800 km²'],
    [aQuantity(0.667, '>=', 'yi-cny-per-km2'), '≥0.67 亿元/km²', '≥67 million CNY/km²'],
    [aQuantity(9498863, '=', 'persons'), '949.9 万人', '9.50 million people'],
    [aQuantity(1e7, '~', 't'), '约 1000 万吨', 'about 10 million t'],
    [aQuantity(1.67, '=', 'yi-t'), '1.67 亿吨', '167 Mt'],
  ])('writes %o as %s and %s', (figure, zh, en) => {
    expect(plain(figureText(figure, 'zh'))).toBe(zh);
    expect(plain(figureText(figure, 'en'))).toBe(en);
  });

  it('marks what rests on a scenario, and nothing else', () => {
    const assumed = { ...aQuantity(7000, '>='), status: 'scenario' } as const;
    expect(plain(figureText(assumed, 'zh'))).toBe('≥7000 亿元（情景）');
    expect(plain(figureText(assumed, 'en'))).toBe('≥700 bn CNY (scenario)');
    expect(figureSpeech(assumed, 'zh')).toBe('至少 7000 亿元（情景）');
    expect(figureSpeech({ ...assumed, unit: 'rank' }, 'en')).toBe('at least no. 7,000 (scenario)');
    for (const status of ['target', 'outcome', 'derived', 'estimate', 'unknown'] as const)
      expect(figureText({ ...assumed, status }, 'zh')).not.toContain('情景');
  });

  it('keeps unit and number on one line', () => {
    expect(figureText(aQuantity(6000), 'zh')).toBe('6000\u00a0亿元');
  });
});

describe('figureParts', () => {
  it('gives the sign apart from the number, empty for a stated value', () => {
    expect(figureParts(aQuantity(5000, '>='), 'zh')).toEqual({ sign: '≥', number: '5000', unit: '亿元' });
    expect(figureParts(aQuantity(6000), 'zh').sign).toBe('');
  });
});

describe('figureSpeech', () => {
  it('says the qualifier in words', () => {
    expect(figureSpeech(aQuantity(5000, '>='), 'zh')).toBe('至少 5000 亿元');
    expect(figureSpeech(aQuantity(5000, '>='), 'en')).toBe('at least 500 billion yuan');
    expect(figureSpeech(aQuantity(2000, '>'), 'zh')).toBe('超过 2000 亿元');
    expect(figureSpeech(aQuantity(2000, '>'), 'en')).toBe('more than 200 billion yuan');
    expect(figureSpeech(aQuantity(6000), 'en')).toBe('600 billion yuan');
  });

  it('says a share and a rank without a stray space', () => {
    expect(figureSpeech(aQuantity(21.4, '<=', 'percent'), 'en')).toBe('at most 21.4%');
    expect(figureSpeech(aQuantity(1, '=', 'rank'), 'zh')).toBe('第 1 位');
  });
});
