import { area } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { uniteAreas } from '../../src/analysis/uniteAreas.ts';
import type { CityCode } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { theShapes } from '../make/theShapes.ts';

const atlas = anAtlas();
const shapes = theShapes();
const codes = atlas.cities.map(({ code }) => code);
const subsets = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 });

/** km² */
const km2 = (shape: MultiPolygon) => area({ type: 'Feature', properties: {}, geometry: shape }) / 1e6;
const shapeOf = (code: CityCode) => shapes.cities.get(code) ?? { type: 'MultiPolygon' as const, coordinates: [] };
const united = (of: readonly CityCode[]) =>
  uniteAreas(shapes, of) ?? { type: 'MultiPolygon' as const, coordinates: [] };
const holes = (shape: MultiPolygon) => shape.coordinates.reduce((sum, rings) => sum + rings.length - 1, 0);
const outer = (shape: MultiPolygon) => shape.coordinates.map(([ring]) => ring ?? []);
const twiceArea = (ring: readonly (readonly number[])[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    return sum + fromX * y - x * fromY;
  }, 0);

describe('uniteAreas', () => {
  it('is as large as its parts together, whichever cities they are', () => {
    fc.assert(
      fc.property(subsets, (some) => {
        const parts = some.reduce((sum, code) => sum + km2(shapeOf(code)), 0);
        expect(Math.abs(km2(united(some)) / parts - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 12 },
    );
  });

  it('leaves no sliver: no ring is smaller than the smallest of the cities, and outer rings run clockwise', () => {
    const smallest = Math.min(...codes.flatMap((code) => shapeOf(code).coordinates.flat().map(ringKm2)));
    fc.assert(
      fc.property(subsets, (some) => {
        const shape = united(some);
        for (const ring of shape.coordinates.flat()) expect(ringKm2(ring)).toBeGreaterThan(smallest * 0.999);
        for (const ring of outer(shape)) expect(twiceArea(ring)).toBeLessThan(0);
      }),
      { numRuns: 12 },
    );
  });

  it('makes the province of all its cities, hole by hole and vertex by vertex', () => {
    const all = united(codes);
    expect(all.coordinates).toHaveLength(shapes.province.coordinates.length);
    expect(holes(all)).toBe(holes(shapes.province));
    expect(all.coordinates.flat(2)).toHaveLength(shapes.province.coordinates.flat(2).length);
  });

  it.each(atlas.regions.map((region) => [region.id, region] as const))(
    'makes the very region of the cities of %s',
    (id, region) => {
      const shape = united(region.cities);
      const drawn = shapes.regions.get(id) ?? { type: 'MultiPolygon' as const, coordinates: [] };
      expect(shape.coordinates).toHaveLength(drawn.coordinates.length);
      expect(holes(shape)).toBe(holes(drawn));
      expect(Math.abs(km2(shape) / km2(drawn) - 1)).toBeLessThan(1e-9);
    },
  );

  it('asks nothing twice: the same cities in any order are the same shape', () => {
    const [one, two, three] = [codes[5], codes[9], codes[15]].map((code) => code ?? codes[0]);
    if (!one || !two || !three) throw new Error('no cities');
    expect(united([one, two, three])).toBe(united([three, one, two, one]));
  });

  it('is the same whether cities come at once or one by one', () => {
    const some = codes.slice(0, 8);
    const grown = some.map((_, at) => united(some.slice(0, at + 1))).at(-1);
    const atOnce = uniteAreas({ cities: new Map(shapes.cities) }, some);
    const rings = (shape: MultiPolygon | null | undefined) =>
      shape?.coordinates.map((polygon) => polygon.map((ring) => ring.length)).sort();
    expect(rings(grown)).toEqual(rings(atOnce));
    expect(km2(grown ?? united([]))).toBeCloseTo(km2(atOnce ?? united([])), 6);
  });

  it('is null for what has no shape', () => {
    expect(uniteAreas(shapes, [])).toBeNull();
    expect(uniteAreas({ cities: new Map() }, codes)).toBeNull();
  });
});

function ringKm2(ring: MultiPolygon['coordinates'][number][number]): number {
  return km2({ type: 'MultiPolygon', coordinates: [[ring]] });
}
