import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHANGE_CLASSES, type ChangeClass, changeColor } from '../../src/cartography/changeScale.ts';
import { deltaE, luminance, SIGHTS } from './deltaE.ts';

const css = readFileSync('src/panels/compare/CompareMap.css', 'utf8');
const tokens = readFileSync('src/tokens/tokens.css', 'utf8');

const THEMES = {
  light: { ramp: /^\.compare-map \{([\s\S]*?)\n\}/m, ground: /:root \{([\s\S]*?)\n\}/ },
  stage: {
    ramp: /\[data-theme="stage"\] \.compare-map \{([\s\S]*?)\n\}/,
    ground: /\[data-theme="stage"\] \{([\s\S]*?)\n\}/,
  },
} as const;

describe.each(['light', 'stage'] as const)('%s theme', (theme) => {
  const ramp = css.match(THEMES[theme].ramp)?.[1] ?? '';
  const ground = tokens.match(THEMES[theme].ground)?.[1] ?? '';
  const valueIn = (block: string, name: string) => {
    const value = block.match(new RegExp(`--${name}:\\s*(#[0-9A-Fa-f]{6})`))?.[1];
    if (value === undefined) throw new Error(`no --${name}`);
    return value;
  };
  const color = (of: ChangeClass) => valueIn(ramp, changeColor(of).replace(/^var\(--|\)$/g, ''));

  test.each(SIGHTS)('neighbours, and what is lost and gained, are told apart by %s sight', (sight) => {
    for (const [at, one] of CHANGE_CLASSES.entries()) {
      const next = CHANGE_CLASSES[at + 1];
      if (next !== undefined)
        expect(deltaE(color(one), color(next), sight), `${one} ${next}`).toBeGreaterThanOrEqual(9);
    }
    for (const step of [1, 2, 3] as const) {
      const [less, more] = [color(-step as ChangeClass), color(step)];
      expect(deltaE(less, more, sight), `±${step}`).toBeGreaterThanOrEqual(9);
    }
  });

  test('the ramp goes one way from the middle on either side, and its middle is like the ground of the map', () => {
    const light = CHANGE_CLASSES.map((each) => luminance(color(each)));
    const sides = [light.slice(0, 4), [...light.slice(3)].reverse()];
    for (const side of sides) {
      const sorted = [...side].sort((a, b) => a - b);
      expect([sorted, [...sorted].reverse()]).toContainEqual(side);
    }
    expect(deltaE(color(0), valueIn(ground, 'map-none'), 'normal')).toBeLessThan(6);
  });
});
