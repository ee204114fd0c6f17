import MiniSearch, { type Query } from 'minisearch';
import { nameParts } from '../model/nameParts.ts';
import type { MaterialEntry, SearchEntry } from '../model/searchEntry.ts';
import { foldText } from './foldText.ts';
import { type NameForm, nameForms, runsOf } from './nameForms.ts';
import { nearQuery, similarQuery } from './nearQueries.ts';
import { readQuery, type SearchQuery, withoutAsking } from './searchQuery.ts';
import { type EntryForms, groupHits, type HitGroup, rankHit, type SearchHit } from './searchRank.ts';

/** What a search brought. */
export interface SearchAnswer {
  readonly groups: readonly HitGroup[];
  readonly count: number;
  /** Where nothing was found: what has almost that name, or shares characters with it; the most alike first. */
  readonly near: readonly SearchHit[];
}

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly search: (text: string) => SearchAnswer;
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
  const forms = entries.map(({ names }): EntryForms => names.map(nameForms));
  const index = fill(entries, forms, about);
  const familyOf = materialsByFamily(entries);
  const meet = (query: Query): number[] => index.search(query).map(({ id }): number => id);
  const rank = (at: number, query: SearchQuery): readonly SearchHit[] => {
    const [entry, own] = [entries[at], forms[at]];
    return entry && own ? [rankHit(entry, own, query)] : [];
  };
  const find = (query: SearchQuery): readonly SearchHit[] => {
    const hits = meet(namesQuery(query)).flatMap((at) => rank(at, query));
    return [...hits, ...relatives(hits, familyOf)];
  };
  const preferred = (at: number) => (entries[at]?.kind === 'material' ? MATERIAL_BOOST : 1);
  const near = (query: SearchQuery): readonly SearchHit[] => {
    const met = [
      ...new Set([...meet(similarQuery(query)), ...meet({ ...nearQuery(query), boostDocument: preferred })]),
    ].slice(0, MOST_NEAR);
    return met.flatMap((at) => rank(at, query)).map((hit): SearchHit => ({ ...hit, tier: 'alike', spans: [] }));
  };
  const search = (text: string): SearchAnswer => {
    const query = readQuery(text);
    if (query === null) return NOTHING;
    const plain = find(query);
    const asked = plain.length > 0 ? null : withoutAsking(query);
    const hits = asked === null ? plain : find(asked);
    if (hits.length > 0) return { groups: groupHits(hits), count: hits.length, near: [] };
    return { ...NOTHING, near: near(asked ?? query) };
  };
  return { entries, search };
}

/** Fields of the index; each holds runs of text, a line each. */
type Runs = Readonly<Record<'own' | 'about' | 'around' | 'first', string>> & { readonly id: number };

function fill(
  entries: readonly SearchEntry[],
  forms: readonly EntryForms[],
  about: (entry: SearchEntry) => readonly string[],
): MiniSearch<Runs> {
  const lines = (text: string) => text.split('\n');
  const index = new MiniSearch<Runs>({
    fields: ['own', 'about', 'around', 'first'],
    tokenize: lines,
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: { tokenize: (text) => [text], processTerm: (term) => term },
  });
  const places = new Map<string, string>();
  for (const [at, { kind, id }] of entries.entries())
    if (kind === 'region' || kind === 'city') places.set(id, text((forms[at] ?? []).flat().flatMap(runsOf)));
  const spoken = new Map<string, string>();
  const spokenRuns = (words: readonly string[]) => {
    const key = words.join('\n');
    const known = spoken.get(key) ?? text(words.flatMap((word) => runsOf({ how: 'zh', parts: wordsOf(word) })));
    spoken.set(key, known);
    return known;
  };
  const documents = entries.map((entry, id): Runs => {
    const own = (forms[id] ?? []).flat();
    const around = [entry.region, entry.city].flatMap((place) => (place === null ? [] : (places.get(place) ?? [])));
    return {
      id,
      own: text(own.flatMap(ownRuns)),
      about: spokenRuns(about(entry)),
      around: text(around),
      first: text(own.map(firstOf)),
    };
  });
  index.addAll(documents);
  return index;
}

/** Runs of a form, and its words by themselves, so that a mistyped word finds its like. */
function ownRuns(form: NameForm): readonly string[] {
  const runs = runsOf(form);
  if (form.how === 'initials') return runs.filter((run) => run.length > 1);
  return form.how === 'en' ? [...runs, ...form.parts] : runs;
}

function firstOf({ parts }: NameForm): string {
  return (parts[0] ?? '').slice(0, 1);
}

function wordsOf(text: string): readonly string[] {
  return nameParts(text).map((part) => foldText(part.text));
}

function text(runs: readonly string[]): string {
  return [...new Set(runs)].join('\n');
}

/** Entries whose name or kind begins somewhere with the query, or that meet each of its words with these or their place. */
function namesQuery({ joined, words }: SearchQuery): Query {
  // A single letter begins something in every other name: only the beginning of the whole name counts.
  if (/^[a-z0-9]$/.test(joined)) return { queries: [joined], fields: ['first'] };
  const whole: Query = { queries: [joined], fields: ['own', 'about'], prefix: true };
  if (words.length < 2) return whole;
  const each: Query = { queries: [...words], fields: ['own', 'about', 'around'], prefix: true, combineWith: 'AND' };
  return { combineWith: 'OR', queries: [whole, each] };
}

function materialsByFamily(entries: readonly SearchEntry[]): ReadonlyMap<string, readonly MaterialEntry[]> {
  const families = new Map<string, MaterialEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'material') continue;
    const known = families.get(entry.family);
    if (known) known.push(entry);
    else families.set(entry.family, [entry]);
  }
  return families;
}

/** The other materials of a family that was asked for by its name or by one of its wordings. */
function relatives(
  hits: readonly SearchHit[],
  familyOf: ReadonlyMap<string, readonly MaterialEntry[]>,
): readonly SearchHit[] {
  const met = new Set<string>(hits.map(({ entry }) => entry.id));
  return hits.flatMap(({ entry, tier, spans }): SearchHit[] => {
    const named = spans[0]?.whole === true || (tier === 'prefix' && spans[0]?.name === 0);
    if (entry.kind !== 'family' || !named) return [];
    const others = (familyOf.get(entry.id) ?? []).filter(({ id }) => !met.has(id));
    return others.map((other) => ({ entry: other, tier: 'word', spans: [], throughFamily: true }));
  });
}
