import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fontSheet, unicodeRange } from '../../data/build/fontSheet.ts';
import { fontText } from '../../data/build/fontText.ts';

const needed = fontText(readFileSync('public/geo/atlas.json', 'utf8'));
const made: Record<string, { text: string; sha256: string }> = JSON.parse(
  readFileSync('src/app/fonts/made.json', 'utf8'),
);

test.each([
  ['serif-first.woff2', needed.first],
  ['serif-later.woff2', needed.later],
])('%s is the cut of what the atlas sets in serif today; if not: npm run font', (file, text) => {
  const bytes = readFileSync(`src/app/fonts/${file}`);
  expect(made[file]).toEqual({ text, sha256: createHash('sha256').update(bytes).digest('hex') });
});

test('the style sheet names exactly these cuts', () => {
  const sheet = fontSheet(Object.entries(made).map(([file, { text }]) => ({ file, text })));
  expect(readFileSync('src/app/fonts.css', 'utf8')).toBe(sheet);
});

test('the names of the nine and every figure are in the file that is asked for first', () => {
  const symbols = '佛山广州深莞惠珠海肇庆清远韶关湛江云浮Shenzhen–Dongguan–Huizhou ≥5000 >1000 6000';
  expect([...symbols].filter((character) => !needed.first.includes(character))).toEqual([]);
});

test('no character is cut twice', () => {
  const all = [...needed.first, ...needed.later];
  expect(new Set(all).size).toBe(all.length);
});

describe('a range', () => {
  test('joins neighbours', () => expect(unicodeRange('cab-佛')).toBe('U+2D, U+61-63, U+4F5B'));
  test('of nothing is empty', () => expect(unicodeRange('')).toBe(''));
});
