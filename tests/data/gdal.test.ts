import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { program } from '../make/program.ts';

const ogrinfo = program('ogrinfo');
const MISSING = 'ogrinfo (GDAL) is not installed';
const file = (name: string) => fileURLToPath(new URL(`../../public/geo/${name}`, import.meta.url));
const run = (...args: string[]) => execFileSync(ogrinfo ?? 'ogrinfo', args, { encoding: 'utf8' });

/** Counts features of a layer, all of them or those that meet a condition, as GDAL sees them. */
function count(name: string, layer: string, condition = '1 = 1'): number {
  const answer = run(
    '-q',
    '-dialect',
    'sqlite',
    '-sql',
    `select count(*) as n from "${layer}" where ${condition}`,
    file(name),
  );
  return Number(/n \(Integer\) = (\d+)/.exec(answer)?.[1]);
}

const LAYERS = [
  ['regions.geojson', 'regions', 9],
  ['cities.geojson', 'cities', 21],
  ['counties.geojson', 'counties', 124],
  ['topology.json', 'regions', 9],
  ['topology.json', 'cities', 21],
  ['topology.json', 'counties', 124],
  ['topology.json', 'context', 8],
] as const;

describe('GDAL reads', () => {
  test.for(LAYERS)('%s, layer %s: %i features, all valid', ([name, layer, features], { skip }) => {
    skip(ogrinfo === null, MISSING);
    const summary = run('-ro', '-al', '-so', file(name));
    expect(summary).toContain(`Layer name: ${layer}\n`);
    expect(summary).toContain(`Feature Count: ${features}\n`);
    expect(count(name, layer)).toBe(features);
    expect(count(name, layer, 'ST_IsValid(geometry)')).toBe(features);
    expect(count(name, layer, "ST_GeometryType(geometry) = 'MULTIPOLYGON'")).toBe(features);
  });
});
