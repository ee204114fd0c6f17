import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HUES, RAMP } from '../../src/tokens/tokenNames.ts';

type Colors = ReadonlyMap<string, string>;

const css = readFileSync('src/tokens/tokens.css', 'utf8');
const light = colorsOf(/:root \{([\s\S]*?)\n\}/);
const stage: Colors = new Map([...light, ...colorsOf(/\[data-theme="stage"\] \{([\s\S]*?)\n\}/)]);

function colorsOf(block: RegExp): Colors {
  const body = css.match(block)?.[1] ?? '';
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance after WCAG 2.2, of a colour written `#rrggbb`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['stage', stage],
] as const)('%s theme', (_name, colors) => {
  const color = (token: string) => {
    const value = colors.get(token);
    if (value === undefined) throw new Error(`no token --${token}`);
    return value;
  };

  test.each(HUES)('%s: the mark stands out from its own tint and from every ground of the map', (hue) => {
    for (const ground of [`${hue}-fill`, 'map-sea', 'map-land', 'map-none', 'surface', 'paper'])
      expect(contrast(color(hue), color(ground)), ground).toBeGreaterThanOrEqual(3);
  });

  test.each(HUES)('%s: its words can be read on panel and page', (hue) => {
    for (const ground of ['surface', 'paper'])
      expect(contrast(color(`${hue}-text`), color(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'ink-2', 'ink-3', 'warn', 'error'])('--%s can be read on panel, page and well', (token) => {
    for (const ground of ['surface', 'paper', 'surface-2'])
      expect(contrast(color(token), color(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['map-sea', 'map-none'])('labels can be read on --%s', (ground) => {
    expect(contrast(color('ink-3'), color(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('controls, focus and the name of the sea hold their contrast', () => {
    expect(contrast(color('on-ink'), color('ink'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color('map-sea-text'), color('map-sea'))).toBeGreaterThanOrEqual(4.5);
    for (const line of ['line-2', 'focus'])
      for (const ground of ['surface', 'paper']) expect(contrast(color(line), color(ground))).toBeGreaterThanOrEqual(3);
  });

  test('the ramp goes one way', () => {
    const steps = RAMP.map((token) => luminance(color(token)));
    const sorted = [...steps].sort((a, b) => a - b);
    expect([sorted, [...sorted].reverse()]).toContainEqual(steps);
  });
});
