import { union } from '@turf/union';
import fc from 'fast-check';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { cityBorders } from '../../src/cartography/cityBorders.ts';
import type { CityCode } from '../../src/model/ids.ts';
import { anAtlas } from '../make/anAtlas.ts';

const { shapes, cities } = anAtlas();
if (shapes === null) throw new Error('no boundaries');
const borders = cityBorders(shapes.cities);

const lengthOf = (lines: readonly (readonly Position[])[]) =>
  lines.reduce(
    (sum, line) =>
      sum +
      line.slice(1).reduce((along, [lon = 0, lat = 0], at) => {
        const [fromLon = 0, fromLat = 0] = line[at] ?? [];
        return along + Math.hypot(lon - fromLon, lat - fromLat);
      }, 0),
    0,
  );

test('each border stands once, and those of a city are all of its outline', () => {
  const pairs = borders.map(({ city, other }) => [city, other ?? ''].sort().join());
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const [code, shape] of shapes.cities) {
    const own = borders.filter(({ city, other }) => city === code || other === code);
    const length = lengthOf(own.flatMap(({ lines }) => lines.coordinates));
    expect(length, code).toBeCloseTo(lengthOf(shape.coordinates.flat()), 6);
  }
});

test('the outline of any cities together is as long as that of their union', () => {
  const codes = cities.map(({ code }) => code);
  fc.assert(
    fc.property(fc.subarray(codes, { minLength: 2, maxLength: 6 }), (chosen: CityCode[]) => {
      const features = chosen.flatMap((code): Feature<MultiPolygon>[] => {
        const geometry = shapes.cities.get(code);
        return geometry === undefined ? [] : [{ type: 'Feature', properties: {}, geometry }];
      });
      const united = union({ type: 'FeatureCollection', features })?.geometry;
      const outline = borders.filter(
        ({ city, other }) => chosen.includes(city) !== (other !== null && chosen.includes(other)),
      );
      const length = lengthOf(outline.flatMap(({ lines }) => lines.coordinates));
      expect(length).toBeCloseTo(lengthOf(united === undefined ? [] : ringsOf(united)), 4);
    }),
    { numRuns: 8 },
  );
});

function ringsOf(shape: Polygon | MultiPolygon): Position[][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}
