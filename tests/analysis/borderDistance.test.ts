import { bboxPolygon, distance, lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { borderDistance, outlineDistance } from '../../src/analysis/borderDistance.ts';
import type { CityCode } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { shapes } = anAtlas();
if (shapes === null) throw new Error('The shipped atlas has boundaries.');
const code = (text: string) => text as CityCode;

/** Turf counts on a sphere. */
const SPHERE = 0.008;

describe('borderDistance', () => {
  it.each([
    ['440600', '440100'],
    ['441200', '441800'],
    ['441900', '440300'],
    ['440600', '441200'],
  ])('is 0 between the neighbours %s and %s', (one, other) => {
    expect(borderDistance(shapes, code(one), code(other))).toBe(0);
  });

  it('is 0 from a city to itself, and null where there is no boundary', () => {
    expect(borderDistance(shapes, code('440600'), code('440600'))).toBe(0);
    expect(borderDistance(shapes, code('440600'), code('999999'))).toBeNull();
  });

  it('is the same both ways, and never more than from vertex to vertex', () => {
    const codes = [...shapes.cities.keys()];
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), fc.nat(), fc.nat(), (one, other, i, j) => {
        const km = borderDistance(shapes, one, other);
        expect(borderDistance(shapes, other, one)).toBe(km);
        const [a, b] = [vertexOf(shapes.cities.get(one), i), vertexOf(shapes.cities.get(other), j)];
        expect(km).toBeLessThanOrEqual(distance(a, b) * (1 + SPHERE));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['440600', '440800'],
    ['445300', '441300'],
    ['440400', '440200'],
  ])('agrees with turf from %s to %s', (one, other) => {
    const km = borderDistance(shapes, code(one), code(other)) ?? Number.NaN;
    const brute = byTurf(shapes.cities.get(code(one)), shapes.cities.get(code(other)), km);
    expect(km).toBeGreaterThan(5);
    expect(Math.abs(km - brute) / brute).toBeLessThan(SPHERE);
  });
});

describe('outlineDistance', () => {
  const near = fc.record({ west: fc.double({ min: 110, max: 111, noNaN: true }), size: sizes() });
  const far = fc.record({ west: fc.double({ min: 112.5, max: 116, noNaN: true }), size: sizes() });
  const souths = fc.double({ min: 20, max: 25, noNaN: true });

  it('agrees with turf on boxes anywhere in the province', () => {
    fc.assert(
      fc.property(near, souths, far, souths, (a, southA, b, southB) => {
        const [one, other] = [boxAt(a.west, southA, a.size), boxAt(b.west, southB, b.size)];
        const km = outlineDistance(one, other);
        const brute = byTurf(one, other, Number.POSITIVE_INFINITY);
        expect(Math.abs(km - brute) / brute).toBeLessThan(SPHERE);
      }),
      { numRuns: 100 },
    );
  });
});

function sizes() {
  return fc.double({ min: 0.05, max: 1, noNaN: true });
}

function boxAt(west: number, south: number, size: number): MultiPolygon {
  const { geometry } = bboxPolygon([west, south, west + size, south + size]);
  return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}

function vertexOf(shape: MultiPolygon | undefined, at: number): Position {
  const vertices = shape?.coordinates.flat(2) ?? [];
  const vertex = vertices[at % vertices.length];
  if (vertex === undefined) throw new Error('No vertices.');
  return vertex;
}

/** Every vertex of each against every ring of the other, but for those that cannot be nearest. */
function byTurf(one: MultiPolygon | undefined, other: MultiPolygon | undefined, about: number): number {
  if (one === undefined || other === undefined) throw new Error('No shape.');
  const ways = [
    [one, other],
    [other, one],
  ] as const;
  return Math.min(
    ...ways.flatMap(([from, to]) =>
      from.coordinates.flat(2).flatMap((vertex) =>
        to.coordinates.flat().flatMap((ring) => {
          const reach = Math.min(...ring.map((each) => distance(vertex, each)));
          if (reach > about * 1.3 + 20) return [];
          return [pointToLineDistance(vertex, lineString(ring), { units: 'kilometers', method: 'geodesic' })];
        }),
      ),
    ),
  );
}
