// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { frame } from '../../src/cartography/frame.ts';
import type { PlacedHub } from '../../src/cartography/placeHubs.ts';
import { sheetPlane } from '../../src/cartography/sheetPlane.ts';
import { siteMarks } from '../../src/cartography/siteMarks.ts';
import { hubs } from '../../src/plate/hubs.ts';
import { adoptPlate } from '../../src/plate/livePlate.ts';
import { HOME_VIEW } from '../../src/plate/view.ts';
import { writeNode } from '../../src/plate/writeNode.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { plateSource } from './aPlate.ts';

const atlas = anAtlas();
const [port] = siteMarks(atlas, aScene({ layers: ['port'] }));
if (!port) throw new Error('no port');

function drawn(...placed: readonly PlacedHub[]): Document {
  const nodes = hubs(placed, sheetPlane(atlas.sheet), HOME_VIEW).map(writeNode).join('');
  return new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${nodes}</svg>`, 'application/xml');
}

describe('a hub of what is selected', () => {
  test('is its icon on its position, with the ring within which it lies', () => {
    const page = drawn({ mark: port, x: 0, y: 0 });
    expect(page.querySelector('[data-site]')?.getAttribute('data-site')).toBe(port.id);
    expect(page.querySelectorAll('.plate-site-ring')).toHaveLength(1);
    expect(page.querySelector('.plate-hub-dot')).toBeNull();
    expect(page.querySelector('.plate-site-mark')?.hasAttribute('transform')).toBe(false);
  });

  test('is tied to its position where its icon stands beside it', () => {
    const page = drawn({ mark: port, x: 22, y: -6 });
    expect(page.querySelector('.plate-site-mark')?.getAttribute('transform')).toBe('translate(22 -6)');
    const tie = page.querySelector('.plate-hub-tie');
    expect(['x1', 'y1', 'x2', 'y2'].map((end) => tie?.getAttribute(end))).toEqual(['0', '0', '22', '-6']);
    expect(page.querySelector('.plate-hub-dot')).not.toBeNull();
  });

  test('lies over the labels and under the symbols, and stays while another renderer draws the ground', () => {
    const element = document.createElement('div');
    document.body.append(element);
    const plate = adoptPlate(element, plateSource(atlas));
    const ground = { drawsSites: () => true, draw: () => undefined, meet: () => ({ area: null, sites: [] }) };
    plate.setGround(ground, true);
    const camera = { center: [113, 23] as const, zoom: 8.5, bearing: 0, pitch: 0 };
    const select = (...areas: Parameters<typeof aScene>[0][]) =>
      plate.show((band) => frame(atlas, aScene(areas[0]), band), camera);
    const keys = () =>
      [...element.querySelectorAll('.plate-sheet > [data-key]')].map((each) => each.getAttribute('data-key'));
    select({});
    expect(keys()).not.toContain('hubs');
    select({ areas: atlas.regions.filter(({ id }) => id === 'qingyuan').map(({ id }) => id) });
    expect(keys().filter((key) => /labels|hubs|symbols/.test(key ?? ''))).toEqual([
      'labels-region',
      'hubs',
      'symbols-region',
    ]);
    expect(plate.hubs()).toHaveLength(3);
    plate.remove();
  });
});
