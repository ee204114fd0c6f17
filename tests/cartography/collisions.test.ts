import { describe, expect, test } from 'vitest';
import { fitCamera } from '../../src/cartography/camera.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { Band } from '../../src/model/shapes.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { overlaps } from './overlap.ts';
import { type Placed, placedBoxes, type Screen } from './placedBoxes.ts';

const PHONE = { top: 30, right: 4, bottom: 48, left: 4 };
const DESK = { top: 96, right: 16, bottom: 84, left: 16 };
const WIDE = { ...DESK, bottom: 128 };

/** What the page leaves to the map, and the band that stands there at a zoom; null is the first view. */
const VIEWS: readonly { band: Band; screen: Screen; zoom: number | null }[] = [
  { band: 'narrow', screen: { size: { width: 390, height: 440 }, padding: PHONE }, zoom: null },
  { band: 'narrow', screen: { size: { width: 390, height: 640 }, padding: PHONE }, zoom: null },
  { band: 'narrow', screen: { size: { width: 430, height: 640 }, padding: PHONE }, zoom: null },
  { band: 'province', screen: { size: { width: 632, height: 668 }, padding: DESK }, zoom: null },
  { band: 'province', screen: { size: { width: 764, height: 848 }, padding: DESK }, zoom: null },
  { band: 'province', screen: { size: { width: 1224, height: 1028 }, padding: WIDE }, zoom: null },
  { band: 'province', screen: { size: { width: 1256, height: 1028 }, padding: DESK }, zoom: null },
  { band: 'region', screen: { size: { width: 390, height: 440 }, padding: PHONE }, zoom: 6.35 },
  { band: 'region', screen: { size: { width: 764, height: 848 }, padding: DESK }, zoom: 7.8 },
  { band: 'region', screen: { size: { width: 1256, height: 1028 }, padding: DESK }, zoom: 7.8 },
  { band: 'region', screen: { size: { width: 764, height: 848 }, padding: DESK }, zoom: 9 },
];

/** Those that may never be cut: symbols, cities, 香港, 澳门, 东沙群岛. */
const KEPT_WHOLE = 4;

function boxesOf({ band, screen, zoom }: (typeof VIEWS)[number], scene: Scene): readonly Placed[] {
  const atlas = anAtlas();
  const home = fitCamera(atlas.sheet.home, screen.size, screen.padding);
  return placedBoxes(atlas, scene, band, screen, zoom === null ? null : { ...home, zoom });
}

function reach({ shape }: Placed): { readonly left: number; readonly right: number } {
  switch (shape.kind) {
    case 'disc':
      return { left: shape.x - shape.radius, right: shape.x + shape.radius };
    case 'segment':
      return { left: Math.min(shape.x1, shape.x2), right: Math.max(shape.x1, shape.x2) };
    case 'rectangle':
      return shape;
  }
}

describe.each(VIEWS)('band $band, map $screen.size.width × $screen.size.height, zoom $zoom', (view) => {
  describe.each(['zh', 'en'] as const)('%s', (lang) => {
    test('no circle, mark, name, number, leader or label lies on another', () => {
      expect(overlaps(boxesOf(view, aScene({ lang })))).toEqual([]);
    });

    test('no number of target per area lies on another', () => {
      expect(overlaps(boxesOf(view, aScene({ lang, color: 'intensity' })).filter(({ rank }) => rank === 1))).toEqual(
        [],
      );
    });
  });
});

describe.each(VIEWS.filter(({ zoom }) => zoom === null))('map $screen.size.width × $screen.size.height', (view) => {
  test.each(['zh', 'en'] as const)('nothing is cut at the edges of the first view in %s', (lang) => {
    const cut = boxesOf(view, aScene({ lang }))
      .filter(({ rank }) => rank <= KEPT_WHOLE)
      .filter((box) => reach(box).left < 2 || reach(box).right > view.screen.size.width - 2)
      .map(({ owner, what }) => `${owner} ${what}`);
    expect(cut).toEqual([]);
  });
});

test.each(['zh', 'en'] as const)('every band names 香港, 澳门 and 东沙群岛 in %s', (lang) => {
  for (const band of ['narrow', 'province', 'region'] as const) {
    const ids = anAtlas()
      .sheet.labels.filter((label) => label.band === band && label.lang === lang)
      .map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['810000', '820000', 'dongsha']));
  }
});

test('two texts of which one lies on the other are found', () => {
  const shape = { kind: 'rectangle', left: 0, top: 0, right: 20, bottom: 10 } as const;
  const name: Placed = { owner: 'foshan', what: 'name', rank: 1, shape };
  const label: Placed = { owner: '440700', what: 'label', rank: 3, shape: { ...shape, left: 19, right: 40 } };
  const ring: Placed = { owner: 'zhuhai', what: 'circle', rank: 1, shape: { kind: 'disc', x: 25, y: 14, radius: 6 } };
  const line: Placed = {
    owner: 'yunfu',
    what: 'leader',
    rank: 1,
    shape: { kind: 'segment', x1: 10, y1: 30, x2: 10, y2: 5 },
  };
  expect(overlaps([name, label])).toEqual(['foshan name × 440700 label']);
  expect(overlaps([name, ring])).toEqual([]);
  expect(overlaps([label, ring])).toEqual(['440700 label × zhuhai circle']);
  expect(overlaps([line, name])).toEqual(['yunfu leader × foshan name']);
});
