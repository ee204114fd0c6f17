import { area, union } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dissolve } from '../../src/analysis/dissolve.ts';
import { uniteShapes } from '../../src/analysis/uniteShapes.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { shapes } = anAtlas();
if (!shapes) throw new Error('no shapes');
const cities = [...shapes.cities.values()];
const counties = [...shapes.counties.values()];

const feature = (geometry: MultiPolygon) => ({ type: 'Feature' as const, properties: {}, geometry });
const km2 = (shape: MultiPolygon | null) => (shape === null ? 0 : area(feature(shape)) / 1e6);
const holesOf = (shape: MultiPolygon) => shape.coordinates.reduce((sum, rings) => sum + rings.length - 1, 0);

/** A square of side 1 by its south-west corner, its ring clockwise. */
function square(x: number, y: number): MultiPolygon {
  const ring: Position[] = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}

describe('shapes of the atlas taken as one', () => {
  it('are the province, ring by ring and vertex by vertex, of all its cities and of all its counties', () => {
    for (const all of [cities, counties]) {
      const united = dissolve(all);
      expect(united?.coordinates.length).toBe(shapes.province.coordinates.length);
      expect(united?.coordinates.flat(2).length).toBe(shapes.province.coordinates.flat(2).length);
      expect(km2(united)).toBeCloseTo(km2(shapes.province), 3);
    }
  });

  it.each([
    ['cities', cities],
    ['counties', counties],
  ] as const)('are as large as their parts, and as a general union makes them, whichever %s they are', (_, all) => {
    fc.assert(
      fc.property(fc.subarray([...all], { minLength: 2, maxLength: 12 }), (some) => {
        const united = dissolve(some);
        const parts = some.reduce((sum, shape) => sum + km2(shape), 0);
        expect(Math.abs(km2(united) / parts - 1)).toBeLessThan(1e-9);
        const general = union({ type: 'FeatureCollection', features: some.map(feature) })?.geometry;
        const polygons = general?.type === 'Polygon' ? [general.coordinates] : (general?.coordinates ?? []);
        expect(united && [united.coordinates.length, holesOf(united)]).toEqual([
          polygons.length,
          polygons.reduce((sum, rings) => sum + rings.length - 1, 0),
        ]);
      }),
      { numRuns: 12 },
    );
  });
});

describe('squares', () => {
  it('side by side are one ring without the edge between them', () => {
    expect(dissolve([square(0, 0), square(1, 0)])?.coordinates).toEqual([[expect.objectContaining({ length: 7 })]]);
  });

  it('apart, or with one corner in common, stay two', () => {
    expect(dissolve([square(0, 0), square(5, 5)])?.coordinates).toHaveLength(2);
    expect(dissolve([square(0, 0), square(1, 1)])?.coordinates).toHaveLength(2);
  });

  it('around a gap have a hole, and what stands alone in it is an island', () => {
    const ring = [0, 1, 2, 3, 4].flatMap((x) => [0, 1, 2, 3, 4].map((y) => [x, y] as const));
    const around = ring.filter(([x, y]) => x === 0 || y === 0 || x === 4 || y === 4).map(([x, y]) => square(x, y));
    const empty = dissolve(around);
    expect(empty && [empty.coordinates.length, holesOf(empty)]).toEqual([1, 1]);
    const island = dissolve([...around, square(2, 2)]);
    expect(island && [island.coordinates.length, holesOf(island)]).toEqual([2, 1]);
  });

  it('in a checkerboard are each their own, and all of a field are one', () => {
    const field = (test: (x: number, y: number) => boolean) =>
      [0, 1, 2, 3].flatMap((x) => [0, 1, 2, 3].filter((y) => test(x, y)).map((y) => square(x, y)));
    const board = dissolve(field((x, y) => (x + y) % 2 === 0));
    const boardRings = board?.coordinates.flat() ?? [];
    expect(boardRings.reduce((sum, ring) => sum + ring.length - 1, 0)).toBe(8 * 4);
    expect(dissolve(field(() => true))?.coordinates).toHaveLength(1);
  });

  it('that overlap are left to a general union, with rings wound as the atlas has them', () => {
    const half: MultiPolygon = { type: 'MultiPolygon', coordinates: square(0, 0).coordinates };
    expect(dissolve([square(0, 0), half])).toBeNull();
    const united = uniteShapes([square(0, 0), half]);
    expect(km2(united)).toBeCloseTo(km2(square(0, 0)), 6);
    const [[x = 0, y = 0] = [], [nextX = 0, nextY = 0] = []] = united?.coordinates[0]?.[0] ?? [];
    expect([nextX - x, nextY - y].map(Math.sign)).not.toEqual([0, 0]);
    expect(signedArea(united?.coordinates[0]?.[0] ?? [])).toBeLessThan(0);
  });
});

it('of nothing is nothing', () => expect(uniteShapes([])).toBeNull());

function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);
}
