import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { code, id } from '../../src/load/cells.ts';
import type { Divisions } from '../../src/load/drawShapes.ts';
import { makeShapes } from '../../src/load/shapes.ts';
import type { CityCode, CountyCode, RegionId } from '../../src/model/ids.ts';

const region = (name: string) => v.parse(id<RegionId>(), name);
const city = (name: string) => v.parse(code<CityCode>('city'), name);
const county = (name: string) => v.parse(code<CountyCode>('county'), name);

/**
 * A land of two squares side by side, and an islet. The left square is a city in a region; the right, with the islet, is a
 * city without. Arc 0 lies between the squares.
 */
function aTopology() {
  const polygon = (...rings: number[][]) => ({ type: 'MultiPolygon', arcs: rings.map((ring) => [ring]) });
  const left = polygon([1, 2, 0]);
  const right = polygon([3, -1], [4]);
  const layer = (geometries: object[]) => ({ type: 'GeometryCollection', geometries });
  return {
    type: 'Topology',
    transform: { scale: [0.5, 0.5], translate: [110, 21] },
    arcs: [
      [
        [2, 4],
        [0, -4],
      ],
      [
        [2, 0],
        [-2, 0],
        [0, 2],
      ],
      [
        [0, 2],
        [0, 2],
        [2, 0],
      ],
      [
        [2, 4],
        [2, 0],
        [0, -4],
        [-2, 0],
      ],
      [
        [8, 0],
        [0, 1],
        [1, 0],
        [-1, -1],
      ],
    ],
    objects: {
      regions: layer([{ ...left, id: 'west' }]),
      cities: layer([
        { ...left, id: '440100' },
        { ...right, id: '440200' },
      ]),
      counties: layer([
        { ...left, id: '440103' },
        { ...right, id: '440203' },
      ]),
      province: polygon([1, 2, 3], [4]),
      dongsha: polygon([4]),
      context: layer([{ ...polygon([4]), id: '810000', properties: { zh: '香港', en: 'Hong Kong' } }]),
      names: layer([{ type: 'Point', id: '440103', coordinates: [1, 2] }]),
    },
  };
}

const divisions: Divisions = {
  regions: [{ id: region('west') }],
  cities: [
    { code: city('440100'), region: region('west') },
    { code: city('440200'), region: null },
  ],
  counties: [
    { code: county('440103'), city: city('440100') },
    { code: county('440203'), city: city('440200') },
  ],
};

describe('makeShapes', () => {
  test('draws every division in degrees, outer rings clockwise', () => {
    const { shapes, faults } = makeShapes(aTopology(), divisions);
    expect(faults).toEqual([]);
    expect(shapes?.regions.get(region('west'))?.coordinates).toEqual([
      [
        [
          [111, 21],
          [110, 21],
          [110, 22],
          [110, 23],
          [111, 23],
          [111, 21],
        ],
      ],
    ]);
    expect(shapes?.cities.get(city('440200'))?.coordinates).toHaveLength(2);
    expect(shapes?.counties.size).toBe(2);
    expect(shapes?.dongsha.coordinates[0]?.[0]?.[0]).toEqual([114, 21]);
    expect(shapes?.context.map(({ code, name }) => [code, name.en])).toEqual([['810000', 'Hong Kong']]);
  });

  test('draws the border between cities once, and by kind', () => {
    const without = { ...divisions, cities: divisions.cities.map((row) => ({ ...row, region: null })) };
    const together = { ...divisions, cities: divisions.cities.map((row) => ({ ...row, region: region('west') })) };
    const border = [
      [
        [111, 23],
        [111, 21],
      ],
    ];
    expect(makeShapes(aTopology(), without).shapes?.borders.cities.coordinates).toEqual(border);
    expect(makeShapes(aTopology(), together).shapes?.borders.inside.coordinates).toEqual(border);
    const { shapes } = makeShapes(aTopology(), divisions);
    expect([shapes?.borders.cities.coordinates, shapes?.borders.inside.coordinates]).toEqual([[], []]);
  });

  test('names every division without a shape, and every shape that is no division', () => {
    const more = {
      ...divisions,
      regions: [{ id: region('east') }, ...divisions.regions],
      counties: divisions.counties.slice(1),
    };
    expect(makeShapes(aTopology(), more)).toEqual({
      shapes: null,
      faults: [
        {
          file: 'topology.json',
          kind: 'inconsistent',
          record: 'regions',
          field: 'east',
          expected: 'a shape',
          found: 'none',
        },
        {
          file: 'topology.json',
          kind: 'inconsistent',
          record: 'counties',
          field: '440103',
          expected: 'a division of the tables',
          found: 'a shape without one',
        },
      ],
    });
  });

  test.each([
    ['no object', null],
    ['no topology', { type: 'FeatureCollection', features: [] }],
    ['a layer missing', { ...aTopology(), objects: { regions: aTopology().objects.regions } }],
    ['an arc that is not there', { ...aTopology(), arcs: aTopology().arcs.slice(1) }],
    [
      'a point that is no pair',
      {
        ...aTopology(),
        arcs: [
          ...aTopology().arcs.slice(0, 4),
          [
            [1, 2],
            ['3', 4],
          ],
        ],
      },
    ],
  ])('refuses %s with a fault and no exception', (_, topology) => {
    const { shapes, faults } = makeShapes(topology, divisions);
    expect(shapes).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatchObject({ file: 'topology.json', kind: 'schema' });
  });
});
