import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOR_MODES } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { markupOf } from './aPlate.ts';

/** The variables that style sheets declare, by name. */
function declaredIn(...files: string[]): ReadonlySet<string> {
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  return new Set([...text.matchAll(/--([\w-]+):/g)].map(([, name = '']) => name));
}

function asked(text: string): string[] {
  return [...text.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
}

test.each(COLOR_MODES)('every colour of the picture by %s is a token', (color) => {
  const names = asked(markupOf(anAtlas(), aScene({ color, hide: ['building'] }), ['province']));
  expect(names.length).toBeGreaterThanOrEqual(9);
  const tokens = declaredIn('src/tokens/tokens.css');
  expect(names.filter((name) => !tokens.has(name))).toEqual([]);
});

test('every variable of the style sheet without a fallback is declared', () => {
  const names = asked(readFileSync('src/plate/plate.css', 'utf8'));
  const known = declaredIn('src/tokens/tokens.css', 'src/app/fonts.css', 'src/plate/plate.css');
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});
