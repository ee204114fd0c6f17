import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { anAtlas } from '../make/anAtlas.ts';
import { shipped } from './shipped.ts';

describe('the files of public/geo', () => {
  it('make an atlas of nine regions, 21 cities and 124 county-level units, every one with a shape', () => {
    const { regions, cities, counties, shapes } = anAtlas();
    expect([regions.length, cities.length, counties.length]).toEqual([9, 21, 124]);
    expect([shapes?.regions.size, shapes?.cities.size, shapes?.counties.size]).toEqual([9, 21, 124]);
  });

  it.each(['atlas.json', 'sites.json'])('%s has one record a line, line feeds alone, and one at its end', (file) => {
    const text = shipped(`public/geo/${file}`);
    expect(text).not.toMatch(/\r|\n\n/);
    expect(text.endsWith('\n')).toBe(true);
    const records = text.split('\n').filter((line) => line.startsWith('{"'));
    for (const line of records) expect(() => JSON.parse(line.replace(/,$/, ''))).not.toThrow();
    const tables = Object.values<unknown[]>(JSON.parse(text).tables);
    expect(records).toHaveLength(tables.flat().length);
  });

  it('are small', () => {
    expect(gzipSync(shipped('public/geo/atlas.json')).length).toBeLessThan(40_000);
    expect(gzipSync(shipped('public/geo/sites.json')).length).toBeLessThan(20_000);
  });

  it('cite a source for every figure, and the plan’s figures say in which edition', () => {
    const { figures, sourceById, editions } = anAtlas();
    const known = new Set(editions.map(({ id }) => id));
    for (const { id, source, edition, locator } of figures) {
      expect(sourceById.has(source), id).toBe(true);
      expect(edition === null || known.has(edition), id).toBe(true);
      expect(source === 'plan-draft' ? edition : 'draft-2020', id).toBe('draft-2020');
      expect(locator.zh && locator.en, id).toBeTruthy();
    }
  });
});
