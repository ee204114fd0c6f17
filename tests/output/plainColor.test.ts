import { expect, test } from 'vitest';
import { plainColor } from '../../src/output/plainColor.ts';

test('colours come out as six digits and an opacity of their own', () => {
  expect(plainColor('rgb(20, 33, 43)')).toEqual({ color: '#14212b', opacity: 1 });
  expect(plainColor('rgba(255, 255, 255, 0.92)')).toEqual({ color: '#ffffff', opacity: 0.92 });
  expect(plainColor('rgb(12 18 22 / .88)')).toEqual({ color: '#0c1216', opacity: 0.88 });
  expect(plainColor('rgb(12 18 22 / 50%)')).toEqual({ color: '#0c1216', opacity: 0.5 });
});

test('what is no colour stays as it is', () => {
  expect(plainColor('none')).toEqual({ color: 'none', opacity: 1 });
  expect(plainColor('url("#plate-dots")').color).toBe('url(#plate-dots)');
  expect(plainColor('#14212B').color).toBe('#14212B');
});
