import { describe, expect, test } from 'vitest';
import { fitCamera } from '../../src/cartography/camera.ts';
import { findFrame } from '../../src/cartography/findFrame.ts';
import type { LonLat } from '../../src/model/place.ts';
import type { Band } from '../../src/model/shapes.ts';
import { aFinding } from '../make/aFinding.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { overlaps } from './overlap.ts';
import { placedBoxes, type Screen } from './placedBoxes.ts';

const PHONE = { top: 30, right: 4, bottom: 48, left: 4 };
const DESK = { top: 96, right: 16, bottom: 92, left: 16 };

const VIEWS: readonly { band: Band; screen: Screen; zoom: number | null }[] = [
  { band: 'narrow', screen: { size: { width: 390, height: 440 }, padding: PHONE }, zoom: null },
  { band: 'narrow', screen: { size: { width: 430, height: 640 }, padding: PHONE }, zoom: null },
  { band: 'province', screen: { size: { width: 672, height: 668 }, padding: DESK }, zoom: null },
  { band: 'province', screen: { size: { width: 792, height: 848 }, padding: DESK }, zoom: null },
  { band: 'province', screen: { size: { width: 1256, height: 1028 }, padding: DESK }, zoom: null },
  { band: 'region', screen: { size: { width: 390, height: 440 }, padding: PHONE }, zoom: 6.35 },
  { band: 'region', screen: { size: { width: 792, height: 848 }, padding: DESK }, zoom: 7.8 },
];

/** In the mock; amid the delta; in the west; at the sea; at the edge of the province. */
const SPOTS: readonly LonLat[] = [
  [113.2, 23.38],
  [113.6, 22.8],
  [110.4, 21.3],
  [114.9, 22.3],
  [116.6, 24.3],
];

describe.each(VIEWS)('band $band, map $screen.size.width × $screen.size.height', ({ band, screen, zoom }) => {
  const atlas = anAtlas();
  const home = fitCamera(atlas.sheet.home, screen.size, screen.padding);

  test.each(['zh', 'en'] as const)('no rank, name, leader, label or distance lies on another in %s', (lang) => {
    for (const at of SPOTS) {
      const finding = aFinding({ reference: { kind: 'spot', at } });
      const scene = aScene({ lang, view: 'find', finding });
      const camera = zoom === null ? null : { ...home, zoom };
      expect(overlaps(placedBoxes(atlas, scene, band, screen, camera, findFrame)), at.join()).toEqual([]);
    }
  });
});
