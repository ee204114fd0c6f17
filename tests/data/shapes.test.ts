import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { derivedTopology } from '../../data/build/derivedTopology.ts';
import { shapeFiles } from '../../data/build/writeShapes.ts';
import { mappedTableRows } from './mappedTableRows.ts';
import { shipped } from './shipped.ts';
import { tableRows } from './tableRows.ts';

const derived = shipped('data/shapes/guangdong.topo.json');

describe('the committed topology', () => {
  test('is the one whose hash is recorded, also in its provenance', () => {
    const sha256 = createHash('sha256').update(derived).digest('hex');
    expect(shipped('data/shapes/guangdong.topo.sha256')).toBe(`${sha256}  guangdong.topo.json\n`);
    expect(shipped('data/shapes/README.md')).toContain(sha256);
  });

  test('holds 124 county-level units, 东沙群岛 as a part of 陆丰, 21 cities, and the neighbours', () => {
    const { counties, cities, context } = derivedTopology(derived).objects;
    expect(new Set(counties.geometries.map((shape) => shape.properties.code)).size).toBe(124);
    expect(
      counties.geometries.filter((shape) => shape.properties.part === 'dongsha').map((shape) => shape.properties.code),
    ).toEqual(['441581']);
    expect(cities.geometries).toHaveLength(21);
    expect(context.geometries.map((shape) => shape.properties.zh)).toEqual([
      '福建',
      '江西',
      '湖南',
      '广西',
      '海南',
      '贵州',
      '香港',
      '澳门',
    ]);
  });

  test('names the counties as their table does', () => {
    const inTable = new Map(tableRows('counties', ['code', 'name_zh']).map((row) => [row.code, row.name_zh]));
    for (const { properties } of derivedTopology(derived).objects.counties.geometries)
      expect([properties.code, properties.name]).toEqual([properties.code, inTable.get(properties.code)]);
  });
});

describe('the files of public/geo', () => {
  const tables = {
    regions: mappedTableRows('regions', ['id', 'name_zh', 'name_en']),
    members: mappedTableRows('members', ['region', 'city']),
    cities: tableRows('cities', ['code', 'full_zh', 'full_en']),
    counties: tableRows('counties', ['code', 'city', 'name_zh', 'name_en']),
  };

  test('are what the topology and the tables give', () => {
    for (const [file, text] of Object.entries(shapeFiles(derivedTopology(derived), tables)))
      expect(shipped(`public/geo/${file}`) === text, file).toBe(true);
  });

  test('cost the page at most 45 kB of geometry', () => {
    expect(gzipSync(shipped('public/geo/topology.json'), { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });

  test('are not written where a table and the topology disagree', () => {
    const topology = derivedTopology(derived);
    const without = { ...tables, counties: tables.counties.filter((row) => row.code !== '440311') };
    expect(() => shapeFiles(topology, without)).toThrow("counties.csv: no row for the topology's 440311");
    const strange = { ...tables, members: [...tables.members, { region: 'foshan', city: '449900' }] };
    expect(() => shapeFiles(topology, strange)).toThrow('members.csv: the topology has no shape for 449900');
  });
});
