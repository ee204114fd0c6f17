import { describe, expect, test } from 'vitest';
import { bandAt } from '../../src/cartography/band.ts';
import { fitCamera } from '../../src/cartography/camera.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { overlaps } from './overlap.ts';
import { placedBoxes, type Screen } from './placedBoxes.ts';

/** The map of a window of 1440 × 900 and of 390 × 844, and what the page leaves free at its edges. */
const SCREENS: Readonly<Record<string, Screen>> = {
  '1440 × 900': { size: { width: 792, height: 848 }, padding: { top: 96, right: 16, bottom: 84, left: 16 } },
  '390 × 844': { size: { width: 390, height: 640 }, padding: { top: 30, right: 4, bottom: 48, left: 4 } },
};

/** Regions with their targets, and cities without a cluster. */
const LOWEST_RANK = 3;

/** Quarters of a level, and the last view before the regions stand in place. */
const ZOOMS = [...Array.from({ length: 21 }, (_, step) => 6 + step / 4), 6.34, 7.69];

describe.each(Object.keys(SCREENS))('in a window of %s', (name) => {
  const screen = SCREENS[name];
  if (screen === undefined) throw new Error(`no screen ${name}`);
  const { sheet } = anAtlas();
  const home = fitCamera(sheet.home, screen.size, screen.padding);

  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    test.each(ZOOMS)('no label of rank 1 to 3 lies on another at zoom %f', (asked) => {
      const zoom = Math.max(asked, home.zoom);
      const band = bandAt(zoom, home.zoom, sheet.home);
      const boxes = placedBoxes(anAtlas(), aScene({ lang }), band, screen, { ...home, zoom });
      expect(overlaps(boxes.filter(({ rank }) => rank <= LOWEST_RANK))).toEqual([]);
    });
  });
});
