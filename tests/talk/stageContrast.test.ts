import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rgba } from '../../src/map/colors.ts';
import { HUES, type TokenName } from '../../src/tokens/tokenNames.ts';
import { tokenColors } from '../map/tokenColors.ts';

const colors = tokenColors('stage');

/** Relative luminance after WCAG 2.2. */
function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: TokenName, other: TokenName): number {
  const [high = 0, low = 0] = [luminance(colors(one)), luminance(colors(other))].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** What lies under words beside the map: the veil is the sea, and where it thins out, land. */
const GROUNDS = ['map-sea', 'map-land'] as const;

test.each(['ink', 'ink-2'] as const)('story text in --%s is at least 7:1', (ink) => {
  for (const ground of [...GROUNDS, 'map-none'] as const)
    expect(contrast(ink, ground), ground).toBeGreaterThanOrEqual(7);
});

test.each(HUES)('words and marks in the colour of %s are at least 4.5:1', (hue) => {
  for (const ground of GROUNDS) expect(contrast(`${hue}-text`, ground), ground).toBeGreaterThanOrEqual(4.5);
});

test.each(['map-line-reg', 'map-line-prov', 'ink-3'] as const)('context lines in --%s are at least 3:1', (line) => {
  for (const ground of [...GROUNDS, 'map-none'] as const)
    expect(contrast(line, ground), ground).toBeGreaterThanOrEqual(3);
});

test('the highlighted line is at least 10:1 against the band it lies on', () => {
  expect(contrast('ink', 'map-sea')).toBeGreaterThanOrEqual(10);
});

test('the style sheets of the stage use for words no weaker ink than these', () => {
  const css = readFileSync('src/talk/stage/StageText.css', 'utf8');
  const used = [...css.matchAll(/(?<![-\w])color: var\(--([\w-]+)\)/g)].map(([, token]) => token);
  expect(new Set(used)).toEqual(new Set(['ink', 'ink-2', 'on-ink']));
});
