import { describe, expect, it } from 'vitest';
import type { Entry, FigureEntry } from '../../src/model/entry.ts';
import { LANGS } from '../../src/model/localized.ts';
import { entriesCsv } from '../../src/output/entriesCsv.ts';
import { allEntries } from '../../src/panels/allEntries.ts';
import { entryScreen } from '../../src/panels/entryScreen.ts';
import { entryPlace, entryTitle, referenceText } from '../../src/text/entry.ts';
import { anAtlas } from '../make/anAtlas.ts';

const atlas = anAtlas();
const all = allEntries(atlas);
const byKey = new Map<string, Entry>(all.map((entry) => [entry.key, entry]));
const figures = (group: string) =>
  all.filter((entry): entry is FigureEntry => entry.kind === 'figure' && entry.group === group);
const value = (id: string) => figures('counts').find((entry) => entry.id === id)?.figure.value;

describe('all entries', () => {
  it('have each its own key, and lead only to one another', () => {
    expect(byKey.size).toBe(all.length);
    expect(all.flatMap(({ parts }) => parts).filter((key) => !byKey.has(key))).toEqual([]);
  });

  it('say of what is derived how it was worked out', () => {
    const silent = all.filter(
      (entry) => entry.kind === 'figure' && entry.figure.status === 'derived' && !entry.formula,
    );
    expect(silent).toEqual([]);
  });

  it('count what they name', () => {
    for (const { id, figure, parts, sources } of figures('counts')) {
      expect([id, figure.value]).toEqual([id, parts.length]);
      expect(
        sources.every((source) => atlas.sourceById.has(source)),
        id,
      ).toBe(true);
    }
    expect(value('province.cities.without-cluster')).toBe(10);
    expect(value('role.any.regions')).toBe(9);
    expect(value('sector.own.materials')).toBe(3);
    expect(value('layer.green-factory.unplaced')).toBe(value('layer.green-factory.places'));
    expect(value('foshan.sector-count')).toBe(3);
  });

  it('have breaks that lie between two figures of the atlas, on neither', () => {
    const breaks = figures('scales').filter(({ topic }) => topic === 'class-break');
    expect(breaks).toHaveLength(2 + 4 + 4);
    for (const { id, figure, parts } of breaks) {
      const [below = 0, above = 0] = parts.map((key) => {
        const part = byKey.get(key);
        return part?.kind === 'figure' ? part.figure.value : Number.NaN;
      });
      expect(below < figure.value && figure.value < above, `${id}: ${below}, ${above}`).toBe(true);
    }
  });

  it('leave out counts of sites where those could not be read', () => {
    const keys = allEntries(anAtlas({ sites: [], sitesLoaded: false })).map(({ key }) => key);
    expect(keys.filter((key) => /layer\.(?!lead|downstream)|plan\.places/.test(key))).toEqual([]);
  });

  it.each(LANGS)('give in %s a reference with id, source and locator, whatever they are', (lang) => {
    for (const entry of all) {
      const edition = atlas.editions.find(({ id }) => id === entry.edition) ?? null;
      const [first = '', second = ''] = referenceText(entry, edition, lang).split('\n');
      const [id = '', source = '', ...place] = first.split(' · ');
      expect(id).toBe(entry.id);
      expect(source.length, entry.key).toBeGreaterThan(1);
      expect(place.join(' · '), entry.key).toBe(entryPlace(entry, lang));
      expect(second.startsWith(entryTitle(entry, lang)), entry.key).toBe(true);
    }
  });

  it('are all in the table that can be taken away', () => {
    const lines = entriesCsv(all, atlas, 'en');
    for (const { id } of all) expect(lines).toContain(id);
  });

  it('have each a screen to be read on', () => {
    expect(all.filter((entry) => entryScreen(entry, atlas) === null).map(({ key }) => key)).toEqual([]);
  });

  it('have none where their subject is gone', () => {
    const gone = all.filter(({ id }) => id.startsWith('port-nansha'));
    expect(gone.length).toBeGreaterThan(0);
    const bare = anAtlas({ sites: [] });
    expect(gone.map((entry) => entryScreen(entry, bare))).toEqual(gone.map(() => null));
  });
});
