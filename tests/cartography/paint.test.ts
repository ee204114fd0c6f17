import { describe, expect, test } from 'vitest';
import { regionPaint } from '../../src/cartography/paint.ts';
import { COLOR_MODES, type ColorMode } from '../../src/model/scene.ts';
import { anAtlas } from '../make/anAtlas.ts';

/** Worked out by hand from the plan's order of naming, its targets and the official land areas. */
const FILLS: Readonly<Record<string, Readonly<Record<ColorMode, string>>>> = {
  foshan: { sector: 'building-fill', 'sector-target': 'building-b3', target: 'rev-5', intensity: 'rev-5' },
  guangzhou: { sector: 'gz-fill', 'sector-target': 'gz-b3', target: 'rev-4', intensity: 'rev-4' },
  shenguanhui: { sector: 'chemical-fill', 'sector-target': 'chemical-b3', target: 'rev-4', intensity: 'rev-3' },
  zhuhai: { sector: 'chemical-fill', 'sector-target': 'chemical-b2', target: 'rev-3', intensity: 'rev-4' },
  zhaoqing: { sector: 'building-fill', 'sector-target': 'building-b1', target: 'rev-2', intensity: 'rev-2' },
  qingyuan: { sector: 'building-fill', 'sector-target': 'building-b1', target: 'rev-2', intensity: 'rev-1' },
  shaoguan: { sector: 'steel-fill', 'sector-target': 'steel-b1', target: 'rev-1', intensity: 'rev-1' },
  zhanjiang: { sector: 'steel-fill', 'sector-target': 'steel-b1', target: 'rev-1', intensity: 'rev-1' },
  yunfu: { sector: 'building-fill', 'sector-target': 'building-b1', target: 'rev-1', intensity: 'rev-2' },
};

describe.each(COLOR_MODES)('coloured by %s', (mode) => {
  test.each(anAtlas().regions.map((region) => [region.id, region] as const))('%s', (id, region) => {
    expect(regionPaint(region, mode).fill).toBe(FILLS[id]?.[mode]);
  });
});

test('only the map of first-listed sectors has rims, in the sector of the fill', () => {
  for (const region of anAtlas().regions) {
    const { fill, rim } = regionPaint(region, 'sector');
    expect(rim && `${rim.solid}-fill`).toBe(fill);
    expect(rim && `${rim.solid}-b2`).toBe(rim?.soft);
    for (const mode of ['sector-target', 'target', 'intensity'] as const)
      expect(regionPaint(region, mode).rim).toBeNull();
  }
});

test('Guangzhou alone has dots, where the fill stands for its own groups', () => {
  const dotted = (mode: ColorMode) =>
    anAtlas()
      .regions.filter((region) => regionPaint(region, mode).dots)
      .map(({ id }) => id);
  expect(dotted('sector')).toEqual(['guangzhou']);
  expect(dotted('sector-target')).toEqual(['guangzhou']);
  expect(dotted('target')).toEqual([]);
  expect(dotted('intensity')).toEqual([]);
});
