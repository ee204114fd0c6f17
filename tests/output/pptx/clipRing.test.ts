import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringArea } from '../../../src/cartography/ringArea.ts';
import { clipLine, clipRing } from '../../../src/output/pptx/clipRing.ts';

const window = { left: 0, top: 0, right: 100, bottom: 60 };
const spot = fc.tuple(fc.integer({ min: -200, max: 300 }), fc.integer({ min: -200, max: 300 }));

test('what is cut lies in the window, and no larger than before', () => {
  fc.assert(
    fc.property(fc.array(spot, { minLength: 3, maxLength: 20 }), (ring) => {
      const cut = clipRing(ring, window);
      for (const [x, y] of [...cut, ...clipLine(ring, window).flat()]) {
        expect(x).toBeGreaterThanOrEqual(-1e-9);
        expect(x).toBeLessThanOrEqual(100 + 1e-9);
        expect(y).toBeGreaterThanOrEqual(-1e-9);
        expect(y).toBeLessThanOrEqual(60 + 1e-9);
      }
    }),
  );
});

test('a ring inside stays as it is, one around the window becomes the window, one outside goes', () => {
  const inside = [
    [10, 10],
    [90, 10],
    [50, 50],
  ] as const;
  expect(clipRing(inside, window)).toEqual(inside);
  const around = [
    [-50, -50],
    [200, -50],
    [200, 200],
    [-50, 200],
  ] as const;
  expect(ringArea(clipRing(around, window))).toBeCloseTo(6000);
  expect(
    clipRing(
      [
        [200, 10],
        [300, 10],
        [250, 50],
      ],
      window,
    ),
  ).toEqual([]);
});

test('a line that leaves and comes back is two lines', () => {
  const line = [
    [10, 30],
    [150, 30],
    [150, 50],
    [10, 50],
  ] as const;
  expect(clipLine(line, window)).toEqual([
    [
      [10, 30],
      [100, 30],
    ],
    [
      [100, 50],
      [10, 50],
    ],
  ]);
});
