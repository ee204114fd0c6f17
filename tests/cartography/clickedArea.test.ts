import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clickedArea } from '../../src/cartography/clickedArea.ts';
import { areaShape } from '../../src/model/areaShape.ts';
import { findArea } from '../../src/model/findArea.ts';
import type { AreaId } from '../../src/model/ids.ts';
import { lineage } from '../../src/model/lineage.ts';
import type { LonLat } from '../../src/model/place.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const home = { center: [113.5, 22.9] as const, zoom: 6.2, bearing: 0, pitch: 0 };
const NANSHAN: LonLat = [113.95, 22.56];
const FUTIAN: LonLat = [114.05, 22.54];
const DONGGUAN: LonLat = [113.75, 22.95];
const NANHAI: LonLat = [113.03, 23.1];
const ZHONGSHAN: LonLat = [113.38, 22.5];
const TAISHAN: LonLat = [112.75, 22.1];

function areaOf(id: string): AreaId {
  const area = findArea(id, atlas);
  if (area === null) throw new Error(`no area ${id}`);
  return area.id;
}

function click(outermost: string, at: LonLat, selected: string | null, zoom = 7.8): string {
  const camera = { ...home, zoom };
  return clickedArea(atlas, areaOf(outermost), at, {
    selected: selected === null ? undefined : areaOf(selected),
    camera,
    home,
  });
}

describe('a click on the ground', () => {
  test('selects the region first, then goes down one level a click', () => {
    expect(click('shenguanhui', NANSHAN, null)).toBe('shenguanhui');
    expect(click('shenguanhui', NANSHAN, 'foshan')).toBe('shenguanhui');
    expect(click('shenguanhui', NANSHAN, 'shenguanhui')).toBe('440300');
    expect(click('shenguanhui', NANSHAN, '440300')).toBe('440305');
    expect(click('shenguanhui', NANSHAN, '440305')).toBe('440305');
  });

  test('goes to a neighbour on the same level', () => {
    expect(click('shenguanhui', FUTIAN, '440305')).toBe('440304');
    expect(click('shenguanhui', DONGGUAN, '440305')).toBe('441900');
    expect(click('shenguanhui', NANSHAN, '441900')).toBe('440300');
  });

  test('goes from a region of one city to its counties at once', () => {
    expect(click('foshan', NANHAI, 'foshan')).toBe('440605');
    expect(click('foshan', NANHAI, '440600')).toBe('440605');
  });

  test('ends at the city where that has no counties, and goes on where it has', () => {
    expect(click('442000', ZHONGSHAN, null)).toBe('442000');
    expect(click('442000', ZHONGSHAN, '442000')).toBe('442000');
    expect(click('440700', TAISHAN, '440700')).toBe('440781');
  });

  test('selects the county at once where borders of counties are drawn, but not in the first view of a wall', () => {
    expect(click('shenguanhui', NANSHAN, null, 9)).toBe('440305');
    expect(click('442000', ZHONGSHAN, null, 9)).toBe('442000');
    const wall = { ...home, zoom: 9.2 };
    const sight = { selected: undefined, camera: wall, home: wall };
    expect(clickedArea(atlas, areaOf('foshan'), NANHAI, sight)).toBe('foshan');
  });

  test('selects what is drawn there where no county is, as off the coast, and with boundaries missing', () => {
    expect(click('shenguanhui', [114.9, 22.3], null, 10)).toBe('shenguanhui');
    const sight = { selected: areaOf('foshan'), camera: home, home };
    expect(clickedArea(anAtlas({ shapes: null }), areaOf('foshan'), NANHAI, sight)).toBe('foshan');
  });
});

test('at any point, whatever is selected, a click selects what lies there, and goes down at most one level', () => {
  const shapes = atlas.shapes;
  if (shapes === null) throw new Error('no shapes');
  const ids = [
    ...atlas.regions.map(({ id }) => id),
    ...atlas.cities.map(({ code }) => code),
    ...atlas.counties.map(({ code }) => code),
  ];
  const outer = [
    ...shapes.regions,
    ...[...shapes.cities].filter(([code]) => atlas.cityByCode.get(code)?.region === null),
  ];
  const points = fc.tuple(
    fc.double({ min: 110, max: 117, noNaN: true }),
    fc.double({ min: 20.3, max: 25.4, noNaN: true }),
  );
  fc.assert(
    fc.property(
      points,
      fc.constantFrom(...ids),
      fc.double({ min: 6, max: 12, noNaN: true }),
      ([lon, lat], selected, zoom) => {
        const found = outer.find(([, shape]) => booleanPointInPolygon([lon, lat], shape));
        fc.pre(found !== undefined);
        if (found === undefined) return;
        const id = areaOf(click(found[0], [lon, lat], selected, zoom));
        const shape = areaShape(shapes, id);
        expect(shape && booleanPointInPolygon([lon, lat], shape)).toBe(true);
        const area = findArea(id, atlas);
        const above = area === null ? [] : lineage(area, atlas).slice(0, -1);
        const chosen = findArea(selected, atlas);
        const known = chosen === null ? [] : lineage(chosen, atlas).map((each) => each.id);
        if (zoom < 9) expect(above.every((each) => known.includes(each.id))).toBe(true);
        else expect(area?.kind === 'county' || ['441900', '442000'].includes(id)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
