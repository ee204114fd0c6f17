import { expect, test } from 'vitest';
import { siteGlyph } from '../../../src/cartography/siteGlyph.ts';
import { SITE_LAYERS } from '../../../src/model/scene.ts';
import { flatPath } from '../../../src/output/pptx/flatPath.ts';

test('lines, levels and plumbs', () => {
  expect(flatPath('M1 2H4V6L-1.5.5Z')).toEqual([
    {
      spots: [
        [1, 2],
        [4, 2],
        [4, 6],
        [-1.5, 0.5],
      ],
      closed: true,
    },
  ]);
});

test('two half circles are a circle', () => {
  const [run] = flatPath('M-8 0A8 8 0 1 1 8 0A8 8 0 1 1-8 0Z');
  for (const [x, y] of run?.spots ?? []) expect(Math.hypot(x, y)).toBeCloseTo(8);
  expect(run?.spots.some(([, y]) => y < -7)).toBe(true);
  expect(run?.spots.some(([, y]) => y > 7)).toBe(true);
});

test.each(SITE_LAYERS)('the mark of %s is read whole', (layer) => {
  const { frame, icon } = siteGlyph(layer);
  for (const [data, reach] of [
    [frame, 9],
    [icon, 16.5],
  ] as const) {
    const runs = flatPath(data);
    expect(runs).toHaveLength(data.match(/M/g)?.length ?? 0);
    for (const spot of runs.flatMap(({ spots }) => spots))
      for (const value of spot) expect(Math.abs(value)).toBeLessThanOrEqual(reach);
  }
});
