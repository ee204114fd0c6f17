import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/plate/outline.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { plateSource } from './aPlate.ts';

const { plane, shapes, cities } = plateSource(anAtlas());
if (shapes === null) throw new Error('The shipped atlas has boundaries.');
const coarse = outline(shapes, cities, plane, 'sheet');
const fine = outline(shapes, cities, plane, 'full');

test('has a path for each region, each city without a cluster, and each line', () => {
  const names = [...shapes.regions.keys(), ...cities, 'unclustered', 'province', 'land', 'coast', 'inside', 'borders'];
  expect([...coarse.keys()].sort()).toEqual([...names].sort());
  expect([...fine.keys()].sort()).toEqual([...names, 'counties'].sort());
  expect([...fine.values()].filter((path) => path === '')).toEqual([]);
});

test('the inlined one leaves room in the page', () => {
  expect(gzipSync([...coarse.values()].join('\n')).length).toBeLessThan(18_000);
});

describe('holes and named islands', () => {
  test('东沙群岛 stands in the coarse outline, in province and 汕尾', () => {
    const [x, y] = plane.place([116.72, 20.7]);
    for (const name of ['province', '441500']) {
      const near = starts(coarse.get(name) ?? '').filter(([px, py]) => Math.hypot(px - x, py - y) < 0.3 * (4000 / 7.8));
      expect(near.length).toBeGreaterThan(0);
    }
  });

  test('the fine outline has every ring of the boundaries', () => {
    for (const [id, { coordinates }] of shapes.regions) {
      expect(starts(fine.get(id) ?? '')).toHaveLength(coordinates.flat().length);
    }
  });
});

/** Where the rings of a path begin, in units of the plane. */
function starts(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
}
