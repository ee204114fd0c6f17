import { describe, expect, it } from 'vitest';
import { formatArea, formatNumber } from '../../src/text/number.ts';

describe('formatNumber', () => {
  it('sets no thousands mark in Chinese up to 99999', () => {
    expect(formatNumber(28000, 'zh')).toBe('28000');
    expect(formatNumber(99999, 'zh')).toBe('99999');
    expect(formatNumber(1234567, 'zh')).toBe('1\u202f234\u202f567');
  });

  it('sets commas in English', () => {
    expect(formatNumber(2800, 'en')).toBe('2,800');
    expect(formatNumber(2320.5, 'en')).toBe('2,320.5');
  });

  it('keeps the digits asked for', () => {
    expect(formatNumber(0.1, 'zh', { decimals: 2 })).toBe('0.10');
    expect(formatNumber(-1234, 'en', { group: 'none' })).toBe('-1234');
  });
});

describe('formatArea', () => {
  it('rounds to 10 km² and parts thousands by a thin space', () => {
    expect(formatArea(7434.4, 'zh')).toBe('7\u202f430');
    expect(formatArea(996, 'en')).toBe('1\u202f000');
  });
});
