import { describe, expect, it } from 'vitest';
import { entries } from '../../src/analysis/entries.ts';
import type { Entry, EntryKey, FigureEntry } from '../../src/model/entry.ts';
import {
  advantageKey,
  distanceKey,
  entryKey,
  figureKey,
  materialCountKey,
  positionKey,
  TARGET_GAP,
  TARGET_SUM,
  targetShareKey,
} from '../../src/model/entryKey.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const all = entries(atlas);
const byKey = new Map<string, Entry>(all.map((entry) => [entry.key, entry]));

function figure(key: EntryKey): FigureEntry {
  const entry = byKey.get(key);
  if (entry?.kind !== 'figure') throw new Error(`no figure ${key}`);
  return entry;
}
const missing = (keys: readonly (EntryKey | null)[]) => keys.filter((key) => key === null || !byKey.has(key));

describe('entries', () => {
  it('holds each thing once', () => {
    expect(byKey.size).toBe(all.length);
  });

  it('holds every figure, and knows what each is of', () => {
    expect(missing(atlas.figures.map(({ id }) => figureKey(id)))).toEqual([]);
    expect(all.filter((entry) => entry.kind === 'figure' && entry.topic === 'other')).toEqual([]);
  });

  it('holds a figure that nothing speaks of under its id', () => {
    const [first] = atlas.figures;
    const stray = { ...first, id: 'stray' } as (typeof atlas.figures)[number];
    const found = entries(anAtlas({ figures: [stray] })).find(({ id }) => id === 'stray');
    expect(found?.subject.en).toBe('stray');
  });

  it('holds everything that is told with a place in a source', () => {
    expect(missing(atlas.materials.map(entryKey))).toEqual([]);
    expect(missing(atlas.enterprises.map(entryKey))).toEqual([]);
    expect(missing(atlas.sites.map(entryKey))).toEqual([]);
    expect(missing(atlas.measures.map(entryKey))).toEqual([]);
    expect(missing(atlas.statements.map(entryKey))).toEqual([]);
    const advantages = atlas.regions.flatMap(({ id, advantages: own }) => own.map((_, at) => advantageKey(id, at + 1)));
    expect(missing(advantages)).toEqual([]);
  });

  it('holds every name', () => {
    const { regions, families, departments, products, cities, counties } = atlas;
    expect(missing(regions.flatMap(({ id }): EntryKey[] => [`region:${id}`, `coverage:${id}`]))).toEqual([]);
    expect(missing(families.map(({ id }): EntryKey => `family:${id}`))).toEqual([]);
    expect(missing(departments.map(({ id }): EntryKey => `department:${id}`))).toEqual([]);
    expect(missing(products.map(({ id }): EntryKey => `product:${id}`))).toEqual([]);
    expect(missing(cities.map(({ code }): EntryKey => `city:${code}`))).toEqual([]);
    expect(missing(counties.map(({ code }): EntryKey => `county:${code}`))).toEqual([]);
  });

  it('holds every position, and none of what has no position', () => {
    const placed = [...atlas.sites, ...atlas.enterprises].filter(({ position }) => position !== null);
    const keys = [...placed.map(({ id }) => positionKey(id)), ...atlas.cities.map(({ code }) => positionKey(code))];
    expect(missing(keys)).toEqual([]);
    expect(all.filter(({ kind }) => kind === 'position')).toHaveLength(keys.length);
  });

  it('names a source that the atlas has for every entry', () => {
    const unsourced = all.filter(
      ({ sources }) => sources.length === 0 || sources.some((id) => !atlas.sourceById.has(id)),
    );
    expect(unsourced.map(({ key }) => key)).toEqual([]);
  });

  it('says of every entry where it stands, how it is worked out, or what its point stands for; and on which screen', () => {
    const silent = all.filter((entry) => !entry.locator && !entry.formula && entry.kind !== 'position');
    expect(silent.map(({ key }) => key)).toEqual([]);
    expect(all.filter(({ screens }) => screens.length === 0)).toEqual([]);
  });

  it('gives a formula for whatever is derived, and parts that are entries themselves', () => {
    const derived = all.flatMap((entry) => (entry.kind === 'figure' && entry.figure.status === 'derived' ? entry : []));
    expect(derived.filter(({ formula }) => formula === null)).toEqual([]);
    expect(missing(all.flatMap(({ parts }) => parts))).toEqual([]);
    // The area of Yunfu was measured before the tables: its way stands in its locator and note.
    expect(derived.filter(({ parts }) => parts.length === 0).map(({ id }) => id)).toEqual(['445300.area']);
  });

  it('works intensity and sums of areas out from their parts', () => {
    const value = (key: EntryKey) => figure(key).figure.value;
    const intensity = figure(figureKey('foshan.intensity'));
    expect(intensity.parts).toEqual(['figure:foshan.revenue-target', 'figure:foshan.area']);
    expect(intensity.figure.value).toBeCloseTo(value('figure:foshan.revenue-target') / value('figure:foshan.area'));
    const area = figure(figureKey('shenguanhui.area'));
    expect(area.parts).toHaveLength(3);
    expect(area.parts.map(value).reduce((a, b) => a + b)).toBe(area.figure.value);
    expect(area.formula?.zh).toBe('深圳、东莞、惠州土地面积之和');
  });

  it('keeps the signs of sums, shares and gaps', () => {
    expect(figure(TARGET_SUM).figure).toMatchObject({ value: 23200, qualifier: '>', status: 'derived' });
    expect(figure(TARGET_GAP).figure).toMatchObject({ value: 4800, qualifier: '=', status: 'derived' });
    expect(figure(targetShareKey('foshan')).figure.qualifier).toBe('<=');
    expect(figure(targetShareKey('zhuhai')).figure.qualifier).toBe('~');
    expect(figure(targetShareKey('yunfu')).note?.zh).toBe('仅石材');
    expect(figure(materialCountKey('foshan')).figure.value).toBe(7);
  });

  it('gives each distance its ends and how far it may be off', () => {
    const entry = figure(distanceKey('foshan', 'port'));
    expect(entry.parts).toHaveLength(2);
    expect(entry.uncertaintyKm).toBeGreaterThan(0);
    expect(entry.sources).toContain('geonames');
  });

  it('leaves out what rests on sites where they could not be read', () => {
    const kinds = entries(anAtlas({ sites: [], sitesLoaded: false })).map(({ group }) => group);
    expect(kinds).not.toContain('sites');
    expect(kinds).not.toContain('region-distances');
    expect(kinds).toContain('city-distances');
  });
});

describe('entryKey', () => {
  it('does not guess what bare evidence is for', () => {
    const { source, edition, locator } = atlas.province.revenueTarget;
    expect(entryKey({ source, edition, locator })).toBeNull();
  });
});
