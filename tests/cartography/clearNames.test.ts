import { describe, expect, test } from 'vitest';
import { fitCamera, project } from '../../src/cartography/camera.ts';
import { clearNames } from '../../src/cartography/clearNames.ts';
import { frame } from '../../src/cartography/frame.ts';
import { type HubPlacement, NO_HUBS, placeHubs } from '../../src/cartography/placeHubs.ts';
import type { AreaId } from '../../src/model/ids.ts';
import { COLOR_MODES } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { overlaps } from './overlap.ts';
import { type Placed, placedBoxes } from './placedBoxes.ts';
import { textWidth } from './textWidth.ts';

const atlas = anAtlas();
const screen = { size: { width: 792, height: 848 }, padding: { top: 96, right: 16, bottom: 84, left: 16 } };
const home = fitCamera(atlas.sheet.home, screen.size, screen.padding);
const SCALES = { symbol: 1, label: 1 };

describe.each(['zh', 'en'] as const)('the names of counties in %s', (lang) => {
  test.each([9.5, 10, 10.5, 11, 12])('lie on nothing, and on none of each other, at zoom %f', (zoom) => {
    for (const color of COLOR_MODES) {
      const scene = aScene({ lang, color });
      const camera = { ...home, zoom };
      const names = clearNames(frame(atlas, scene, 'region'), NO_HUBS, [zoom, zoom], SCALES).map(
        ({ id, at, text }): Placed => {
          const [x, y] = project(camera, screen.size, at);
          const half = (textWidth(text, 'sans') * 12) / 2;
          return {
            owner: id,
            what: 'label',
            rank: 7,
            shape: { kind: 'rectangle', left: x - half, right: x + half, top: y - 6, bottom: y + 6 },
          };
        },
      );
      expect(names.length).toBeGreaterThan(80);
      const others = placedBoxes(atlas, scene, 'region', screen, camera);
      const own = new Set(names.map(({ owner }) => owner));
      expect(overlaps([...names, ...others]).filter((pair) => own.has(pair.slice(0, 6)))).toEqual([]);
    }
  });

  test('that stood clear stay as the camera goes in', () => {
    const drawn = frame(atlas, aScene({ lang }), 'region');
    let before = clearNames(drawn, NO_HUBS, [9.5, 9.5], SCALES);
    for (const zoom of [9.75, 10, 10.5, 11, 11.75]) {
      const now = clearNames(drawn, NO_HUBS, [zoom, zoom], SCALES);
      expect(now).toEqual(expect.arrayContaining([...before]));
      before = now;
    }
  });
});

test('a selected county is named at any zoom, others only close by', () => {
  const [yingde] = atlas.counties.filter(({ code }) => code === '441881').map(({ code }): AreaId => code);
  const drawn = frame(atlas, aScene({ areas: yingde === undefined ? [] : [yingde] }), 'region');
  expect(clearNames(drawn, NO_HUBS, [8, 8], SCALES).map(({ text }) => text)).toEqual(['英德市']);
  expect(clearNames(frame(atlas, aScene(), 'region'), NO_HUBS, [9.25, 9.25], SCALES)).toEqual([]);
});

test('other bands and an atlas without boundaries have none', () => {
  expect(frame(atlas, aScene(), 'province').names).toEqual([]);
  expect(frame(anAtlas({ shapes: null }), aScene(), 'region').names).toEqual([]);
});

test('a county gives way to a hub of what is selected', () => {
  const zhanjiang = atlas.regions.filter(({ id }) => id === 'zhanjiang').map(({ id }) => id);
  const drawn = frame(atlas, aScene({ areas: zhanjiang }), 'region');
  const named = (placement: HubPlacement) => clearNames(drawn, placement, [9.5, 9.5], SCALES).map(({ text }) => text);
  expect(named(NO_HUBS)).toContain('麻章区');
  expect(named(placeHubs(drawn, [9.5, 9.75], SCALES))).not.toContain('麻章区');
});
