import { describe, expect, test } from 'vitest';
import { boundaries } from './boundaries.ts';
import { mappedTableRows } from './mappedTableRows.ts';
import { tableRows } from './tableRows.ts';

const LAYERS = ['regions', 'cities', 'counties'] as const;
type Ring = ReturnType<typeof boundaries>['features'][number]['geometry']['coordinates'][number][number];

/** Twice the area in square degrees; positive where the ring runs counter-clockwise. */
function turn(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [Number.NaN, Number.NaN];
    return sum + fromX * y - x * fromY;
  }, 0);
}

describe.each(LAYERS)('%s.geojson is valid by RFC 7946', (layer) => {
  const { features, bbox, attribution } = boundaries(layer);
  const polygons = features.flatMap((feature) =>
    feature.geometry.coordinates.map((rings) => ({ id: feature.id, rings })),
  );
  const rings = polygons.flatMap(({ rings, id }) => rings.map((ring) => ({ id, ring })));

  test('rings are closed, of four positions or more, with none twice in a row', () => {
    for (const { id, ring } of rings) {
      expect([id, ring.length >= 4, ring[0]]).toEqual([id, true, ring.at(-1)]);
      for (const [index, [x, y]] of ring.entries()) expect([id, x, y]).not.toEqual([id, ...(ring[index + 1] ?? [])]);
    }
  });

  test('outer rings run counter-clockwise, holes clockwise', () => {
    for (const { id, rings } of polygons)
      for (const [index, ring] of rings.entries())
        expect([id, index, Math.sign(turn(ring))]).toEqual([id, index, index === 0 ? 1 : -1]);
  });

  test('positions have at most five decimals and lie in the boxes', () => {
    for (const feature of features) {
      const [west, south, east, north] = feature.bbox;
      const positions = feature.geometry.coordinates.flat(2);
      expect(positions.flat().every((degrees) => /^\d+(\.\d{1,5})?$/.test(String(degrees)))).toBe(true);
      expect(Math.min(...positions.map(([lon]) => lon))).toBe(west);
      expect(Math.min(...positions.map(([, lat]) => lat))).toBe(south);
      expect(Math.max(...positions.map(([lon]) => lon))).toBe(east);
      expect(Math.max(...positions.map(([, lat]) => lat))).toBe(north);
      expect(west >= bbox[0] && south >= bbox[1] && east <= bbox[2] && north <= bbox[3]).toBe(true);
    }
  });

  test('features are those of the table, in its order, and the credit goes with them', () => {
    const column = layer === 'regions' ? 'id' : 'code';
    expect(features.map((feature) => feature.id)).toEqual(
      layer === 'regions'
        ? mappedTableRows(layer, ['id']).map(({ id }) => id)
        : tableRows(layer, [column]).map((row) => row[column]),
    );
    expect(attribution).toContain('天地图');
    expect(attribution).toContain('MIT');
  });
});

test('there are nine regions, 21 cities and 124 county-level units', () => {
  expect(LAYERS.map((layer) => boundaries(layer).features.length)).toEqual([9, 21, 124]);
});

test('regions list their members', () => {
  const inTable = mappedTableRows('members', ['region', 'city']);
  for (const { id, properties } of boundaries('regions').features)
    expect(properties['members']).toEqual(inTable.filter((row) => row.region === id).map((row) => row.city));
});
