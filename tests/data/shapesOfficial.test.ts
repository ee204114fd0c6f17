import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { derivedTopology } from '../../data/build/derivedTopology.ts';
import { deriveShapes } from '../../data/build/deriveShapes.ts';
import { readShapesSource } from '../../data/build/shapesSource.ts';
import { boundaries } from './boundaries.ts';
import { shipped } from './shipped.ts';

/** The committed boundaries again, dressed as the official download: `name`, `gb` = 156 and the code, EPSG:4490. */
const counties = boundaries('counties').features.map(({ id, properties, geometry }) => ({
  type: 'Feature',
  properties: { name: properties.name_zh, gb: `156${id}` },
  geometry,
}));
/** As the counties are written, so that neighbours keep their common vertices. */
const rounded = ({ type, coordinates }: MultiPolygon): MultiPolygon => ({
  type,
  coordinates: coordinates.map((rings) =>
    rings.map((ring) => ring.map((at) => at.map((degrees) => Number(degrees.toFixed(5))))),
  ),
});
const committed = derivedTopology(shipped('data/shapes/guangdong.topo.json'));
const provinces = committed.objects.context.geometries.map((shape) => ({
  type: 'Feature',
  properties: { name: shape.properties.zh, gb: Number(`156${shape.properties.code}`) },
  geometry: rounded(merge(committed, [shape])),
}));
const border = {
  type: 'Feature',
  properties: { name: '境界线', gb: '' },
  geometry: { type: 'MultiLineString', coordinates: [] },
};
const names = new Map(committed.objects.context.geometries.map(({ properties }) => [properties.code, properties]));

const collection = (features: readonly object[], crs = 'urn:ogc:def:crs:EPSG::4490') =>
  JSON.stringify({ type: 'FeatureCollection', crs: { type: 'name', properties: { name: crs } }, features });
const config = (change: object = {}) =>
  JSON.stringify({
    kind: 'official',
    folder: '.',
    provinces: { path: '中国_省.geojson' },
    counties: { path: '中国_县.geojson', ...change },
  });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'official-'));
  writeFileSync(join(folder, '中国_省.geojson'), collection([...provinces, border]));
  writeFileSync(join(folder, '中国_县.geojson'), collection(counties));
  writeFileSync(join(folder, 'shifted.geojson'), collection(counties, 'urn:ogc:def:crs:EPSG::3857'));
  writeFileSync(join(folder, 'short.geojson'), collection(counties.slice(1)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the official download', () => {
  test('takes the place of the package', async () => {
    const source = await readShapesSource(config(), folder);
    const derived = derivedTopology(await deriveShapes(source, names));
    expect(derived.objects.counties.geometries).toHaveLength(125);
    expect(derived.objects.cities.geometries).toHaveLength(21);
    expect(derived.objects.context.geometries.map((shape) => shape.properties.en)).toContain('Macao');
    // Neighbours that no longer met in their vertices would break into many more arcs.
    expect(Math.abs(derived.arcs.length - committed.arcs.length)).toBeLessThan(5);
  });

  test('is refused with the file and the reason', async () => {
    const read = (change: object) => readShapesSource(config(change), folder);
    await expect(read({ sha256: '0'.repeat(64) })).rejects.toThrow('中国_县.geojson: sha256 expected 0000');
    await expect(read({ path: 'shifted.geojson' })).rejects.toThrow('shifted.geojson: crs.properties.name');
    await expect(read({ path: 'missing.geojson' })).rejects.toThrow('missing.geojson');
    await expect(deriveShapes(await read({ path: 'short.geojson' }), names)).rejects.toThrow(
      'expected 124 county-level units',
    );
    const unnamed = new Map([...names].filter(([code]) => code !== '820000'));
    await expect(deriveShapes(await read({}), unnamed)).rejects.toThrow('neighbours.csv: no name for 820000');
  });
});
