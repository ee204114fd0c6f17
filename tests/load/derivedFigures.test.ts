import { describe, expect, it } from 'vitest';
import type { RegionId } from '../../src/model/ids.ts';
import type { Region } from '../../src/model/region.ts';
import { anAtlas } from '../make/anAtlas.ts';

describe('figures computed for a region', () => {
  it.each([
    ['foshan', 1.58],
    ['guangzhou', 0.67],
    ['shenguanhui', 0.28],
    ['zhuhai', 1.15],
    ['zhaoqing', 0.1],
    ['qingyuan', 0.06],
    ['shaoguan', 0.05],
    ['zhanjiang', 0.08],
    ['yunfu', 0.13],
  ])('gives %s an intensity of %d, as the design counts on', (id, expected) => {
    expect(Math.round(region(id).intensity.value * 100) / 100).toBe(expected);
  });

  it('divides the target by the area and carries the sign of the target', () => {
    for (const { target, area, intensity } of anAtlas().regions) {
      expect(intensity.value).toBeCloseTo(target.value / area.value, 12);
      expect(intensity).toMatchObject({
        unit: 'yi-cny-per-km2',
        qualifier: target.qualifier,
        year: 2025,
        status: 'derived',
        source: 'plan-draft',
      });
    }
  });

  it('takes the area of a single city as it stands, and derives that of several', () => {
    const cityArea = anAtlas().figures.find(({ id }) => id === '440600.area');
    expect(region('foshan').area).toEqual({ ...cityArea, id: 'foshan.area' });
    const three = ['440300.area', '441300.area', '441900.area'].map(
      (id) => anAtlas().figures.find((f) => f.id === id)?.value ?? 0,
    );
    expect(region('shenguanhui').area).toMatchObject({
      value: three.reduce((a, b) => a + b),
      status: 'derived',
      qualifier: '=',
    });
  });

  it('says that the area of Yunfu is derived: it is that of its boundary', () => {
    expect(region('yunfu').area.status).toBe('derived');
  });

  it('finds every derived figure by its id', () => {
    const { figureById, regions } = anAtlas();
    for (const { area, intensity, population } of regions) {
      for (const figure of [area, intensity, population]) if (figure) expect(figureById.get(figure.id)).toEqual(figure);
    }
  });
});

function region(id: string): Region {
  const found = anAtlas().regionById.get(id as RegionId);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}
