import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { ringArea } from '../../../src/cartography/ringArea.ts';
import { sheetPlane } from '../../../src/cartography/sheetPlane.ts';
import { simpleRings } from '../../../src/output/pptx/simpleRings.ts';
import { anAtlas } from '../../make/anAtlas.ts';

const atlas = anAtlas();
const plane = sheetPlane(atlas.sheet);
const shapes = atlas.shapes ?? raise();

function raise(): never {
  throw new Error('The shipped boundaries do not load.');
}

const edgesOf = (shape: MultiPolygon, tolerance: number): readonly string[] =>
  simpleRings(shapes, plane, { tolerance, leastArea: 0 })(shape)
    .flat()
    .flatMap((ring) =>
      ring.map((spot, at) => [spot.join(), (ring[(at + 1) % ring.length] ?? spot).join()].sort().join(' ')),
    );

test.each([1, 4, 20])('neighbours keep their common border at a tolerance of %i', (tolerance) => {
  const cities = [...shapes.cities.values()];
  const count = new Map<string, number>();
  for (const edge of cities.flatMap((shape) => edgesOf(shape, tolerance))) count.set(edge, (count.get(edge) ?? 0) + 1);
  const province = new Set(edgesOf(shapes.province, tolerance));
  const alone = [...count].filter(([, times]) => times === 1).map(([edge]) => edge);
  expect(alone.filter((edge) => !province.has(edge))).toEqual([]);
  expect([...count.values()].filter((times) => times > 2)).toEqual([]);
});

test('a region has as many parts and holes as before, nearly its area, and fewer points', () => {
  const simplify = simpleRings(shapes, plane, { tolerance: 3.5, leastArea: 0 });
  for (const shape of shapes.regions.values()) {
    const simple = simplify(shape);
    expect(simple.map((rings) => rings.length)).toEqual(shape.coordinates.map((rings) => rings.length));
    const before = shape.coordinates.map(([outer = []]) =>
      ringArea(outer.map(([lon = 0, lat = 0]) => plane.place([lon, lat]))),
    );
    const after = simple.map(([outer = []]) => ringArea(outer));
    expect(sum(after) / sum(before)).toBeCloseTo(1, 2);
    expect(simple.flat(2).length).toBeLessThan(shape.coordinates.flat(2).length);
  }
});

test('what is small goes, but never 东沙群岛', () => {
  const simplify = simpleRings(shapes, plane, { tolerance: 1, leastArea: 1e9 });
  expect(simplify(shapes.dongsha)).toHaveLength(shapes.dongsha.coordinates.length);
  expect(simplify(shapes.province)).toHaveLength(shapes.dongsha.coordinates.length);
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
