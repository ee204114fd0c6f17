import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../src/load/loadAtlas.ts';
import { GEO_FILES, type GeoFile } from '../../src/model/loadFault.ts';
import { shipped } from '../data/shipped.ts';
import { geoServer } from '../make/geoServer.ts';

const PARSED = new Map<GeoFile, unknown>(GEO_FILES.map((file) => [file, JSON.parse(shipped(`public/geo/${file}`))]));

describe('whatever stands in the files, loading ends in an answer', () => {
  it('any JSON in any file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...GEO_FILES), fc.json(), async (file, json) => {
        const { faults } = await loadAtlas(geoServer({ [file]: json }));
        expect(faults.length).toBeGreaterThan(0);
        expect(faults.every((fault) => fault.file === file)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('any JSON in place of one value of the shipped files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...GEO_FILES),
        fc.array(fc.nat(10_000), { maxLength: 5 }),
        fc.jsonValue(),
        async (file, path, value) => {
          const { atlas, faults } = await loadAtlas(
            geoServer({ [file]: JSON.stringify(replaced(PARSED.get(file), path, value)) }),
          );
          expect(atlas !== null || faults.length > 0).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('any cut of any file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...GEO_FILES),
        fc.double({ min: 0, max: 0.9999, noNaN: true }),
        async (file, part) => {
          const text = shipped(`public/geo/${file}`).trimEnd();
          const { faults } = await loadAtlas(geoServer({ [file]: text.slice(0, Math.floor(text.length * part)) }));
          expect(faults).toMatchObject([{ file, kind: 'truncated' }]);
        },
      ),
      { numRuns: 60 },
    );
  });

  const hostile: [string, string][] = [
    ['keys of the prototype', '{"version":1,"tables":{"__proto__":[],"constructor":[],"toString":[]}}'],
    [
      'records with keys of the prototype',
      '{"version":1,"tables":{"sites":[{"__proto__":{"id":"x"},"constructor":1}],"figures":[]}}',
    ],
    ['nesting 100 000 deep', `{"version":1,"tables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    [
      'a cell nested 50 000 deep',
      `{"version":1,"tables":{"figures":[],"sites":[{"id":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}}`,
    ],
    ['a text of 5 MB', `{"version":1,"tables":{"figures":[],"sites":[{"id":"${'x'.repeat(5_000_000)}"}]}}`],
    ['200 000 empty records', `{"version":1,"tables":{"figures":[],"sites":[${'{},'.repeat(199_999)}{}]}}`],
    ['200 000 tables', `{"version":1,"tables":{${Array.from({ length: 200_000 }, (_, n) => `"t${n}":0`).join()}}}`],
  ];

  it.each(hostile)('%s', async (_, json) => {
    const { atlas, faults } = await loadAtlas(geoServer({ 'atlas.json': json }));
    expect(atlas).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(faults).length).toBeLessThan(100_000);
    const withSites = await loadAtlas(geoServer({ 'sites.json': json }));
    expect(withSites.atlas?.sitesLoaded).toBe(false);
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });
});

/** The same JSON with another value at a place found by taking the n-th of what there is at each step. */
function replaced(json: unknown, path: readonly number[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(json)) {
    if (json.length === 0) return value;
    return json.map((old: unknown, at) => (at === step % json.length ? replaced(old, rest, value) : old));
  }
  if (typeof json !== 'object' || json === null) return value;
  const entries = Object.entries(json);
  return Object.fromEntries(
    entries.map(([key, old], at) => [key, at === step % entries.length ? replaced(old, rest, value) : old]),
  );
}
