import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fontFaces, fontSheet, unicodeRange } from '../../data/build/fontSheet.ts';
import { fontText } from '../../data/build/fontText.ts';
import { comparands } from '../../src/analysis/comparands.ts';
import { compareFinding } from '../../src/analysis/compareFinding.ts';
import { checkStoriesFile } from '../../src/load/storiesFile.ts';
import type { ColumnId } from '../../src/model/ids.ts';
import { LANGS } from '../../src/model/localized.ts';
import { findingTitle } from '../../src/text/findingTitle.ts';
import { anAtlas } from '../make/anAtlas.ts';

const geo = (file: string) => readFileSync(`public/geo/${file}`, 'utf8');
const needed = fontText(geo('atlas.json'), [geo('sites.json'), geo('stories.json')]);
const made: Record<string, { text: string; sha256: string }> = JSON.parse(
  readFileSync('src/app/fonts/made.json', 'utf8'),
);

test.each([
  ['serif-first.woff2', needed.first],
  ['serif-later.woff2', needed.later],
  ['serif-compare.woff2', needed.compare],
  ['serif-talk.woff2', needed.talk],
])('%s is the cut of what the atlas sets in serif today; if not: npm run font', (file, text) => {
  const bytes = readFileSync(`src/app/fonts/${file}`);
  expect(made[file]).toEqual({ text, sha256: createHash('sha256').update(bytes).digest('hex') });
});

test('the style sheet names exactly these cuts', () => {
  const cuts = Object.entries(made).map(([file, { text }]) => ({ file, text }));
  const compared = cuts.filter(({ file }) => file === 'serif-compare.woff2');
  const talked = cuts.filter(({ file }) => file === 'serif-talk.woff2');
  const others = cuts.filter((cut) => !compared.includes(cut) && !talked.includes(cut));
  expect(readFileSync('src/app/fonts.css', 'utf8')).toBe(fontSheet(others));
  expect(readFileSync('src/talk/serif.css', 'utf8')).toBe(fontFaces(talked, '../app/fonts/'));
  expect(readFileSync('src/panels/compare/serif.css', 'utf8')).toBe(fontFaces(compared, '../../app/fonts/'));
});

test('the names of the nine and every figure are in the file that is asked for first', () => {
  const symbols = '佛山广州深莞惠珠海肇庆清远韶关湛江云浮Shenzhen–Dongguan–Huizhou ≥5000 >1000 6000';
  expect([...symbols].filter((character) => !needed.first.includes(character))).toEqual([]);
});

test('no character is cut twice', () => {
  for (const part of [needed.compare, needed.talk]) {
    const all = [...needed.first, ...needed.later, ...part];
    expect(new Set(all).size).toBe(all.length);
  }
});

test('titles of the stories that come with the atlas are cut', () => {
  const cut = new Set([...needed.first, ...needed.later, ...needed.talk]);
  const stories = checkStoriesFile(JSON.parse(geo('stories.json'))).stories ?? [];
  const titles = stories.flatMap(({ title, steps }) => [title, ...steps.map((step) => step.title)]);
  expect(titles.length).toBeGreaterThan(20);
  expect([...titles.flatMap(({ zh, en }) => [...zh, ...en])].filter((character) => !cut.has(character))).toEqual([]);
});

describe('a range', () => {
  test('joins neighbours', () => expect(unicodeRange('cab-佛')).toBe('U+2D, U+61-63, U+4F5B'));
  test('of nothing is empty', () => expect(unicodeRange('')).toBe(''));
});

test('the titles of comparisons are cut, whatever is compared', () => {
  const atlas = anAtlas();
  const ids = [...atlas.regions.map(({ id }) => id), ...atlas.cities.map(({ code }) => code)];
  const cut = new Set([...needed.first, ...needed.later, ...needed.compare]);
  const chosen = fc.subarray<ColumnId>(ids, { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(chosen, fc.constantFrom(...LANGS), fc.boolean(), (columns, lang, isScenario) => {
      const finding = compareFinding(atlas, comparands(atlas, columns, null));
      const told = {
        ...finding,
        isScenario,
        told: finding.told.map((name) => name[lang]),
        untold: finding.untold.map((name) => name[lang]),
        alone: finding.alone.map(({ name, materials }) => ({
          name: name[lang],
          materials: materials.map((material) => material[lang]),
        })),
      };
      expect([...findingTitle(told, lang)].filter((character) => !cut.has(character))).toEqual([]);
    }),
  );
});
