import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { AREAS, someSources } from './aMap.ts';

const { sources, shapes, cities, plane } = someSources();

const kindOf = (feature: Feature): unknown => feature.properties?.['kind'];
const idOf = (feature: Feature): unknown => feature.properties?.['id'];
const ofKind = (source: keyof typeof sources, kind: string): readonly Feature[] =>
  sources[source].features.filter((feature) => kindOf(feature) === kind);

/** Twice the signed area, degrees squared: positive where the ring runs counter-clockwise on a map. */
function turn(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [beforeX = 0, beforeY = 0] = ring[at - 1] ?? [x, y];
    return sum + (beforeX * y - x * beforeY);
  }, 0);
}

function corners(feature: Feature | undefined): Position[][] {
  if (feature?.geometry.type !== 'Polygon') throw new Error('No polygon.');
  return feature.geometry.coordinates;
}

describe('what the map draws from', () => {
  test('is an area for each of the nine and each city without a cluster, once, with its id', () => {
    const areas = ofKind('areas', 'area');
    expect(areas.map(idOf).sort()).toEqual([...AREAS].sort());
    expect(areas.filter((area) => area.properties?.['alone'] === true).map(idOf)).toEqual([...cities]);
    expect(cities.size).toBe(10);
  });

  test('is the plate’s geometry itself, so that no boundary differs', () => {
    const area = ofKind('areas', 'area').find((each) => idOf(each) === 'foshan');
    const [, foshan] = [...shapes.regions].find(([id]) => id === 'foshan') ?? [];
    expect(area?.geometry).toBe(foshan);
    expect(ofKind('borders', 'counties')[0]?.geometry).toBe(shapes.borders.counties);
    expect(ofKind('land', 'land')[0]?.geometry).toBe(shapes.land);
  });

  test('has an outline for every ring of every area, with how broad its part is', () => {
    const all = [
      ...shapes.regions.values(),
      ...[...shapes.cities].flatMap(([code, one]) => (cities.has(code) ? [one] : [])),
    ];
    const rings = ofKind('rings', 'ring');
    expect(rings).toHaveLength(all.flatMap(({ coordinates }) => coordinates.flat()).length);
    for (const { properties, geometry } of rings) {
      expect(geometry.type).toBe('LineString');
      expect(properties?.['width']).toEqual(expect.any(Number));
      expect(properties?.['width']).toBeGreaterThanOrEqual(0);
    }
    const broadest = (id: string) =>
      Math.max(...rings.filter((ring) => idOf(ring) === id).map((ring) => Number(ring.properties?.['width'])));
    expect(broadest('qingyuan'), 'a large region is broader than a small one').toBeGreaterThan(broadest('zhuhai'));
    expect(broadest('zhuhai'), 'millionths of the Web-Mercator square').toBeGreaterThan(50);
    expect(broadest('qingyuan')).toBeLessThan(3000);
  });

  test('has parts too narrow for a rim as areas of their own, of the same breadth as their rings', () => {
    const islets = ofKind('areas', 'islet');
    expect(islets.length).toBeGreaterThan(10);
    const breadths = new Set(ofKind('rings', 'ring').map((ring) => `${idOf(ring)} ${ring.properties?.['width']}`));
    for (const islet of islets) {
      expect(islet.properties?.['width']).toBeLessThanOrEqual(732);
      expect(breadths).toContain(`${idOf(islet)} ${islet.properties?.['width']}`);
    }
  });

  test('has rims on the inside: outer rings run clockwise, holes the other way', () => {
    for (const { geometry } of ofKind('areas', 'area')) {
      if (geometry.type !== 'MultiPolygon') throw new Error('An area is no multipolygon.');
      for (const [outer = [], ...holes] of geometry.coordinates) {
        expect(turn(outer)).toBeLessThan(0);
        for (const hole of holes) expect(turn(hole)).toBeGreaterThan(0);
      }
    }
  });

  test('covers everything beyond the neatline, and nothing within', () => {
    const [mask] = sources.sheet.features.filter((each): each is Feature<Polygon> => kindOf(each) === 'mask');
    const [outside = [], hole = []] = corners(mask);
    const [west, south, east, north] = plane.neatline;
    expect(Math.min(...hole.map(([lon = 0]) => lon))).toBe(west);
    expect(Math.max(...hole.map(([lon = 0]) => lon))).toBe(east);
    expect(Math.min(...hole.map(([, lat = 0]) => lat))).toBe(south);
    expect(Math.max(...hole.map(([, lat = 0]) => lat))).toBe(north);
    expect(Math.min(...outside.map(([lon = 0]) => lon))).toBeLessThan(west - 30);
    expect(Math.max(...outside.map(([lon = 0]) => lon))).toBeGreaterThan(east + 30);
    expect(ofKind('sheet', 'neatline')).toHaveLength(1);
  });

  test('has meridians and parallels at whole degrees, within the neatline', () => {
    const [west, south, east, north] = plane.neatline;
    const lines = ofKind('sheet', 'graticule');
    expect(lines).toHaveLength(Math.floor(east) - Math.ceil(west) + Math.floor(north) - Math.ceil(south) + 2);
    for (const { geometry } of lines) {
      if (geometry.type !== 'LineString') throw new Error('A meridian is no line.');
      const [[fromLon, fromLat] = [], [toLon, toLat] = []] = geometry.coordinates;
      expect(Number.isInteger(fromLon === toLon ? fromLon : fromLat)).toBe(true);
      expect(fromLon === toLon || fromLat === toLat).toBe(true);
    }
  });

  test('is the same for the same shapes, kind by kind', () => {
    expect(someSources().sources).toEqual(sources);
    expect([...new Set(sources.borders.features.map(kindOf))]).toEqual(['counties', 'cities', 'inside', 'province']);
  });
});
