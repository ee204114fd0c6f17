import { describe, expect, it } from 'vitest';
import type { SearchEntry } from '../../src/model/searchEntry.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { shippedSearch } from '../make/searchIndex.ts';

const { entries, search } = shippedSearch();

/** The tier an entry is found in, and the best tier of all that is found. */
function found(query: string, entry: SearchEntry): { own: string | undefined; first: string | undefined } {
  const { groups } = search(query, 'zh');
  const own = groups.flatMap(({ hits }) => hits).find((hit) => hit.entry === entry);
  return { own: own?.tier, first: groups[0]?.hits[0]?.tier };
}

describe('search.json', () => {
  it('holds everything of the tables that can be searched for, and nothing else', () => {
    const atlas = anAtlas();
    const ids = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ id }): string => id);
    expect(ids('region')).toEqual(atlas.regions.map(({ id }) => id));
    expect(ids('city')).toEqual(atlas.cities.map(({ code }) => code));
    expect(ids('county')).toEqual(atlas.counties.map(({ code }) => code));
    expect(ids('family')).toEqual(atlas.families.map(({ id }) => id));
    expect(ids('material').sort()).toEqual(atlas.materials.map(({ id }): string => id).sort());
    expect(ids('enterprise')).toEqual(atlas.enterprises.map(({ id }) => id));
    expect(ids('site')).toEqual(atlas.sites.map(({ id }) => id));
    expect(ids('department')).toEqual(atlas.departments.map(({ id }) => id));
    expect(ids('measure').sort()).toEqual(atlas.measures.map(({ id }): string => id).sort());
  });

  it('spells the divisions as their English names do', () => {
    const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
    const divisions = entries.filter(({ kind }) => kind === 'city' || kind === 'county');
    const strange = divisions.flatMap(({ names: [name] }) => {
      const short = (name?.en ?? '').replace(/ (District|County|City|(\w+ )+Autonomous County)$/, '');
      return name && plain(name.pinyin).startsWith(plain(short)) ? [] : [`${name?.zh}: ${name?.pinyin}`];
    });
    expect(divisions).toHaveLength(145);
    expect(strange).toEqual([]);
  });
});

describe('every name is among the best that is found', () => {
  const names = entries.flatMap((entry) => entry.names.map((name) => ({ entry, name })));

  it('by its Chinese name, whole: exact', () => {
    for (const { entry, name } of names)
      expect(found(name.zh, entry), name.zh).toEqual({ own: 'exact', first: 'exact' });
  });

  it('by its name in traditional characters', () => {
    for (const { entry, name } of names)
      for (const form of name.hant) expect(found(form, entry), form).toEqual({ own: 'exact', first: 'exact' });
  });

  it('by its English name', () => {
    for (const { entry, name } of names)
      if (name.en !== null) expect(found(name.en, entry), name.en).toEqual({ own: 'exact', first: 'exact' });
  });

  it('by its pinyin, in one run or in syllables', () => {
    for (const { entry, name } of names)
      for (const typed of [name.pinyin, name.pinyin.replaceAll(' ', '')])
        expect(found(typed, entry), typed).toEqual({ own: 'exact', first: 'exact' });
  });

  it('by its initials, which count as the beginning of a name', () => {
    for (const { entry, name } of names.filter(({ name: { initials } }) => initials.length > 1))
      expect(found(name.initials, entry), name.initials).toEqual({ own: 'prefix', first: 'prefix' });
  });
});
