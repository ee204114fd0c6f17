import { describe, expect, test } from 'vitest';
import { legend } from '../../src/cartography/legend.ts';
import { circleRadius } from '../../src/cartography/symbol.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const of = (part: Parameters<typeof aScene>[0] = {}) => legend(anAtlas(), aScene(part));

describe('sectors', () => {
  test.each([
    ['building', 4, 6],
    ['steel', 3, 4],
    ['nonferrous', 4, 16],
    ['chemical', 4, 8],
    ['rare', 1, 1],
    ['electronic', 1, 3],
    ['own', 1, 3],
  ])('%s: named in %i regions, %i materials', (sector, regions, materials) => {
    expect(of().sectors.find((row) => row.sector === sector)).toMatchObject({ regions, materials });
  });

  test('have a swatch as on the map: the fill where sectors are filled, none where numbers are', () => {
    const fills = (color: 'sector' | 'sector-target' | 'target' | 'intensity') =>
      of({ color }).sectors[0]?.fill ?? null;
    expect([fills('sector'), fills('sector-target'), fills('target'), fills('intensity')]).toEqual([
      'building-fill',
      'building-b2',
      null,
      null,
    ]);
  });

  test('say which are off', () => {
    expect(
      of({ hide: ['rare', 'own'] })
        .sectors.filter(({ off }) => off)
        .map(({ sector }) => sector),
    ).toEqual(['rare', 'own']);
  });
});

test('ten cities have no cluster', () => {
  expect(of().cities).toBe(10);
});

describe('classes', () => {
  test('of targets hold the nine, each once', () => {
    expect(of({ color: 'target' }).classes.map(({ from, below, regions }) => [from, below, regions.join(' ')])).toEqual(
      [
        [null, 1100, 'shaoguan zhanjiang yunfu'],
        [1100, 1800, 'zhaoqing qingyuan'],
        [1800, 3000, 'zhuhai'],
        [3000, 5500, 'guangzhou shenguanhui'],
        [5500, null, 'foshan'],
      ],
    );
  });

  test('of intensity', () => {
    expect(of({ color: 'intensity' }).classes.map(({ regions }) => regions.join(' '))).toEqual([
      'qingyuan shaoguan zhanjiang',
      'zhaoqing yunfu',
      'shenguanhui',
      'guangzhou zhuhai',
      'foshan',
    ]);
  });

  test('of hue × target have a colour for each sector in the tier', () => {
    expect(of({ color: 'sector-target' }).classes.map(({ colors }) => colors)).toEqual([
      ['building-b1', 'steel-b1'],
      ['chemical-b2'],
      ['building-b3', 'chemical-b3', 'gz-b3'],
    ]);
  });

  test('are none where the fill is the sector alone', () => {
    expect(of().classes).toEqual([]);
  });
});

test('sample circles are those of the map, and none where the map has none', () => {
  expect(of().circles).toEqual([6000, 3000, 1000].map((target) => ({ target, radius: circleRadius(target) })));
  expect(of({ color: 'intensity' }).circles).toEqual([]);
});
