import { expect } from '@playwright/test';
import { test } from './atlasTest.ts';

const SCENES = [
  '',
  '?color=intensity',
  '?r=foshan',
  '?r=440200',
  '?r=441600',
  '?r=440103',
  '?r=441523',
  '?lang=en',
  '?lang=en&r=shenguanhui',
  '?lang=en&r=441600',
];

test('every character set in the serif of the atlas is in its cut', async ({ atlas, page }) => {
  for (const scene of SCENES) {
    await atlas.open(scene);
    const missing = await page.evaluate(() => {
      const faces = [...document.fonts].filter(({ family }) => family.includes('Yuecai Serif'));
      const ranges = faces.flatMap(({ unicodeRange }) => unicodeRange.split(/,\s*/));
      const runs = ranges.map((range) =>
        range
          .replace(/^U\+/i, '')
          .split('-')
          .map((hex) => Number.parseInt(hex, 16)),
      );
      const has = (point: number) => runs.some(([from = 0, to = from]) => point >= from && point <= to);
      const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      let looked = 0;
      while (all.nextNode()) {
        const parent = all.currentNode.parentElement;
        if (!parent || !getComputedStyle(parent).fontFamily.startsWith('"Yuecai Serif"')) continue;
        looked += 1;
        const text = (all.currentNode.textContent ?? '').replace(/\s/g, '');
        if ([...text].some((character) => !has(character.codePointAt(0) ?? 0))) found.add(text);
      }
      return { faces: faces.length, looked, found: [...found] };
    });
    expect(missing, scene).toEqual({ faces: 2, looked: expect.any(Number), found: [] });
    expect(missing.looked, scene).toBeGreaterThan(0);
  }
});

test('the font of the first screen is there with it, and no other is asked for', async ({ atlas, page }) => {
  await atlas.open();
  await page.evaluate(() => document.fonts.ready);
  expect(atlas.requests.filter((address) => address.endsWith('.woff2'))).toEqual([
    expect.stringContaining('serif-first'),
  ]);
});
