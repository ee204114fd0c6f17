import type { Query } from 'minisearch';
import type { Lang } from '../model/localized.ts';
import type { SearchEntry } from '../model/searchEntry.ts';
import { familyRelatives } from './familyRelatives.ts';
import { nameForms } from './nameForms.ts';
import { namesQuery, sharingQuery, similarQuery, wordsQuery } from './searchQueries.ts';
import { readQuery, type SearchQuery, withoutAsking } from './searchQuery.ts';
import { groupHits, type HitGroup, rankNames, rankWords, type SearchHit } from './searchRank.ts';
import { indexRuns, type SearchItem } from './searchRuns.ts';

/** What a search brought. */
export interface SearchAnswer {
  readonly groups: readonly HitGroup[];
  readonly count: number;
  /** Where nothing was found: what has almost that name, or shares characters with it; the most alike first. */
  readonly near: readonly SearchHit[];
}

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** @param lang the language that is read: its names are marked where several were met */
  readonly search: (text: string, lang: Lang) => SearchAnswer;
}

const NOTHING: SearchAnswer = { groups: [], count: 0, near: [] };

/** Most near results that are offered. */
const MOST_NEAR = 6;

/** Of names that share a character, materials are offered first: they are what the plan names. */
const MATERIAL_BOOST = 3;

/**
 * Builds the index of names. MiniSearch finds which entries are met at all; `searchRank.ts` says how well.
 * @param about words for the kind of an entry, in both languages: what is asked for by kind is found too
 */
export function makeSearchIndex(
  entries: readonly SearchEntry[],
  about: (entry: SearchEntry) => readonly string[],
): SearchIndex {
  const items = entries.map((entry): SearchItem => ({ entry, forms: entry.names.map(nameForms) }));
  const index = indexRuns(items, about);
  const relatives = familyRelatives(entries);
  const meet = (query: Query): SearchItem[] => index.search(query).flatMap(({ id }) => items[id] ?? []);

  const find = (query: SearchQuery, lang: Lang): readonly SearchHit[] => {
    const hits = new Map<SearchItem, SearchHit>();
    for (const item of meet(namesQuery(query))) {
      const hit = rankNames(item.entry, item.forms, query.joined, lang);
      if (hit !== null) hits.set(item, hit);
    }
    const byWords = wordsQuery(query);
    for (const item of byWords === null ? [] : meet(byWords))
      if (!hits.has(item)) hits.set(item, rankWords(item.entry, item.forms, query.words, lang));
    return [...hits.values(), ...relatives([...hits.values()])];
  };

  const near = (query: SearchQuery): readonly SearchHit[] => {
    const preferred = (id: number) => (entries[id]?.kind === 'material' ? MATERIAL_BOOST : 1);
    const met = [...meet(similarQuery(query)), ...meet({ ...sharingQuery(query), boostDocument: preferred })];
    // Of a family and its material of the same name the material says more.
    const nearest = [...new Set(met)].filter(({ entry }) => entry.kind !== 'family').slice(0, MOST_NEAR);
    return nearest.map(({ entry }) => ({ entry, tier: 'alike', spans: [], throughFamily: false }));
  };

  const search = (text: string, lang: Lang): SearchAnswer => {
    const query = readQuery(text);
    if (query === null) return NOTHING;
    const plain = find(query, lang);
    const asked = plain.length > 0 ? null : withoutAsking(query);
    const hits = asked === null ? plain : find(asked, lang);
    if (hits.length > 0) return { groups: groupHits(hits), count: hits.length, near: [] };
    return { ...NOTHING, near: near(asked ?? query) };
  };
  return { entries, search };
}
