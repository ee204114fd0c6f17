import { describe, expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import { type Direction, nextInDirection, type Stop } from '../../src/cartography/neighbour.ts';
import type { AreaId } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const DIRECTIONS: readonly Direction[] = ['left', 'right', 'up', 'down'];

const stopsIn = (lang: 'zh' | 'en'): readonly Stop[] =>
  frame(anAtlas(), aScene({ lang }), 'region').symbols.map(({ region, at }) => ({ id: region, at }));

function reached(stops: readonly Stop[], from: AreaId): ReadonlySet<AreaId> {
  const seen = new Set<AreaId>([from]);
  for (const id of seen) {
    for (const direction of DIRECTIONS) {
      const next = nextInDirection(stops, id, direction);
      if (next !== null) seen.add(next);
    }
  }
  return seen;
}

describe.each(['zh', 'en'] as const)('arrow keys, %s', (lang) => {
  const stops = stopsIn(lang);

  test.each(stops.map(({ id }) => id))('from %s lead to every other region', (id) => {
    expect(reached(stops, id).size).toBe(9);
  });

  test.each([
    ['foshan', 'right', 'guangzhou'],
    ['guangzhou', 'left', 'foshan'],
    ['guangzhou', 'right', 'shenguanhui'],
    ['shenguanhui', 'left', 'guangzhou'],
    ['zhaoqing', 'down', 'yunfu'],
    ['qingyuan', 'up', 'shaoguan'],
    ['foshan', 'down', 'zhuhai'],
  ] as const)('go from %s %s to %s', (from, direction, to) => {
    const start = stops.find(({ id }) => id === from);
    expect(start && nextInDirection(stops, start.id, direction)).toBe(to);
  });

  test('stop at the edge', () => {
    const north = stops.find(({ id }) => id === 'shaoguan');
    const west = stops.find(({ id }) => id === 'zhanjiang');
    expect(north && nextInDirection(stops, north.id, 'up')).toBeNull();
    expect(west && nextInDirection(stops, west.id, 'down')).toBeNull();
  });
});

test('an area that is no stop leads nowhere', () => {
  const stops = stopsIn('zh');
  const [first, ...rest] = stops;
  expect(first && nextInDirection(rest, first.id, 'right')).toBeNull();
});
