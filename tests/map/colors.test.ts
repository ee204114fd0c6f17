import fc from 'fast-check';
import { expect, test } from 'vitest';
import { over, parseColor, type Rgba, styleColor } from '../../src/map/colors.ts';
import { DRESSES, tokenColors } from './tokenColors.ts';

test.each<readonly [text: string, color: Rgba]>([
  ['#14212B', [20, 33, 43, 1]],
  [' #fff ', [255, 255, 255, 1]],
  ['#0f08', [0, 255, 0, 136 / 255]],
  ['#102030ff', [16, 32, 48, 1]],
  ['#10203080', [16, 32, 48, 128 / 255]],
  ['rgb(255 255 255 / .92)', [255, 255, 255, 0.92]],
  ['rgb(12 18 22 / 55%)', [12, 18, 22, 0.55]],
  ['rgb(1,2,3)', [1, 2, 3, 1]],
  ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
])('%s is read', (text, color) => {
  expect(parseColor(text)).toEqual(color);
});

test.each(['', 'red', '#12', '#12345', '#1234567', '#gggggg', 'rgb(1 2)', 'hsl(1 2% 3%)', 'var(--ink)', 'none'])(
  'what is no colour is refused: “%s”',
  (text) => {
    expect(() => parseColor(text)).toThrow('Not a colour');
  },
);

const parts = fc.integer({ min: 0, max: 255 });
const opaque = fc.tuple(parts, parts, parts, fc.constant(1));
const anyColor = fc.tuple(parts, parts, parts, fc.double({ min: 0, max: 1, noNaN: true }));

test('a colour written for the style is read as what it was', () => {
  fc.assert(
    fc.property(anyColor, (color) => {
      const [red, green, blue, alpha] = parseColor(styleColor(color));
      expect([red, green, blue]).toEqual(color.slice(0, 3));
      expect(alpha).toBeCloseTo(color[3], 3);
    }),
  );
});

test('laid over an opaque ground a colour is opaque, and lies between both', () => {
  fc.assert(
    fc.property(opaque, anyColor, fc.double({ min: 0, max: 1, noNaN: true }), (ground, color, opacity) => {
      const mixed = over(ground, color, opacity);
      expect(mixed[3]).toBe(1);
      for (const part of [0, 1, 2] as const) {
        expect(mixed[part]).toBeGreaterThanOrEqual(Math.min(ground[part], color[part]) - 1e-9);
        expect(mixed[part]).toBeLessThanOrEqual(Math.max(ground[part], color[part]) + 1e-9);
      }
    }),
  );
  expect(over([10, 20, 30, 1], [200, 100, 0, 1])).toEqual([200, 100, 0, 1]);
  expect(over([10, 20, 30, 1], [200, 100, 0, 0])).toEqual([10, 20, 30, 1]);
  expect(over([0, 0, 0, 1], [255, 255, 255, 0.5], 0.5)).toEqual([63.75, 63.75, 63.75, 1]);
});

test.each(DRESSES)('every token the map paints with has a colour: %s', (dress) => {
  const colors = tokenColors(dress);
  for (const token of ['map-sea', 'map-land', 'map-none', 'map-disc', 'ink', 'focus', 'paper', 'gz'] as const)
    expect(colors(token)).toHaveLength(4);
});
