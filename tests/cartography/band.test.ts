import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaBox } from '../../src/cartography/areaBox.ts';
import { bandAt, NARROW_WIDTH } from '../../src/cartography/band.ts';
import { fitCamera } from '../../src/cartography/camera.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { home } = anAtlas().sheet;
const PHONE = { top: 30, right: 4, bottom: 48, left: 4 };
const DESK = { top: 96, right: 16, bottom: 84, left: 16 };
const onPhone = fitCamera(home, { width: 390, height: 440 }, PHONE).zoom;
const onDesk = fitCamera(home, { width: 792, height: 848 }, DESK).zoom;
const onWall = fitCamera(home, { width: 3000, height: 2100 }, DESK).zoom;

describe('the band in sight', () => {
  test.each([
    ['a phone', onPhone, onPhone, 'narrow'],
    ['a phone, a little closer', onPhone + 0.3, onPhone, 'narrow'],
    ['a phone, closer', 6, onPhone, 'province'],
    ['a phone, close by', 6.4, onPhone, 'region'],
    ['a desk', onDesk, onDesk, 'province'],
    ['a desk, closer', 7.6, onDesk, 'province'],
    ['a desk, close by', 7.7, onDesk, 'region'],
    ['a wall: the whole province again, however large', onWall, onWall, 'province'],
    ['a wall, close by', onWall + 0.8, onWall, 'region'],
  ] as const)('on %s', (_screen, zoom, homeZoom, band) => {
    expect(bandAt(zoom, homeZoom, home)).toBe(band);
  });

  test.each(['foshan', 'guangzhou', 'shenguanhui', 'zhuhai'])(
    'of a phone filled by %s is the one whose circles stand in place',
    (id) => {
      const region = anAtlas().regions.find((each) => each.id === id);
      const box = region && areaBox(anAtlas(), region.id);
      if (!box) throw new Error(`no box of ${id}`);
      const close = fitCamera(box, { width: 390, height: 334 }, { top: 44, right: 56, bottom: 56, left: 16 });
      expect(bandAt(close.zoom, onPhone, home)).toBe('region');
    },
  );
});

test('the style sheet changes bands at the same width, before a script runs', () => {
  const css = readFileSync('src/plate/plate.css', 'utf8');
  expect(css).toContain(`max-width: ${NARROW_WIDTH - 0.02}px`);
  expect(css).toContain(`min-width: ${NARROW_WIDTH - 0.01}px`);
});
