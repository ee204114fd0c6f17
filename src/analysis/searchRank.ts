import type { Lang } from '../model/localized.ts';
import type { SearchEntry, SearchKind } from '../model/searchEntry.ts';
import { SEARCH_KINDS } from '../model/searchEntry.ts';
import { type FormMatch, matchForm, type NameForm } from './nameForms.ts';

/**
 * How well something answers, from the best. `exact`: a whole name, in Chinese of either script, pinyin or English.
 * `prefix`: a name begins so, or these are all its initials. `word`: a word within a name begins so, or its initials do;
 * or every word asked for is met in the names, the kind, the region or the city. `alike`: only with other letters.
 */
export const TIERS = ['exact', 'prefix', 'word', 'alike'] as const;
export type Tier = (typeof TIERS)[number];

/** A part of a name that was met. */
export interface Span extends FormMatch {
  /** Which of the entry's names. */
  readonly name: number;
  readonly how: NameForm['how'];
}

/** Something found. */
export interface SearchHit {
  readonly entry: SearchEntry;
  readonly tier: Tier;
  /** What was met; empty where it was not the name. */
  readonly spans: readonly Span[];
  /** True where it was found because another material of its family was. */
  readonly throughFamily: boolean;
}

export interface HitGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
}

/** The forms of each of an entry's names. */
export type EntryForms = readonly (readonly NameForm[])[];

/** How the names of an entry answer a query in one run; null where they do not. */
export function rankNames(entry: SearchEntry, forms: EntryForms, joined: string, lang: Lang): SearchHit | null {
  const best = bestSpan(forms, joined, lang);
  return best && { entry, tier: TIERS[tierOf(best, joined)] ?? 'word', spans: [best], throughFamily: false };
}

/** How an entry that was met by the words of a query answers it. */
export function rankWords(entry: SearchEntry, forms: EntryForms, words: readonly string[], lang: Lang): SearchHit {
  const spans = words.flatMap((word) => bestSpan(forms, word, lang) ?? []);
  return { entry, tier: 'word', spans, throughFamily: false };
}

/**
 * Hits by kind. Within a kind the better tier is first, then what was met in the name itself and not in another name, the
 * earlier in it, the shorter name, the order of the tables. The kind with the best hit is first; of equal ones the order is
 * that of `SEARCH_KINDS`.
 */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups = SEARCH_KINDS.flatMap((kind): HitGroup[] => {
    const own = hits.filter(({ entry }) => entry.kind === kind);
    return own.length === 0 ? [] : [{ kind, hits: sorted(own) }];
  });
  return groups.sort((a, b) => bestTier(a) - bestTier(b));
}

function sorted(hits: readonly SearchHit[]): readonly SearchHit[] {
  return hits
    .map((hit) => ({ hit, key: sortKey(hit) }))
    .sort((a, b) => a.key - b.key)
    .map(({ hit }) => hit);
}

/** One number whose places, from the highest, are what hits are sorted by. */
function sortKey({ entry, tier, spans: [span], throughFamily }: SearchHit): number {
  const name = span?.name ?? 0;
  const length = entry.names[name]?.zh.length ?? 0;
  const places = [
    TIERS.indexOf(tier),
    Number(throughFamily),
    span === undefined ? 1 : 0,
    name,
    span?.from ?? 0,
    length,
  ];
  return places.reduce((key, place) => key * KEY_BASE + Math.min(place, KEY_BASE - 1), 0);
}

/** Names have fewer parts; six places of it fit in a whole number. */
const KEY_BASE = 256;

function bestTier({ hits }: HitGroup): number {
  return TIERS.indexOf(hits[0]?.tier ?? 'alike');
}

/** Of equally good matches the one in the language that is read: Foshan is pinyin and English. */
function bestSpan(forms: EntryForms, text: string, lang: Lang): Span | null {
  let best: Span | null = null;
  let bestTier = Number.POSITIVE_INFINITY;
  for (const [name, own] of forms.entries()) {
    for (const form of own) {
      const match = matchForm(form, text);
      if (match === null) continue;
      const span: Span = { ...match, name, how: form.how };
      const tier = tierOf(span, text) + ((form.how === 'en') === (lang === 'en') ? 0 : 0.5);
      if (tier < bestTier) [best, bestTier] = [span, tier];
    }
  }
  return best;
}

/** The place of the tier in `TIERS`. */
function tierOf({ how, from, whole }: Span, text: string): number {
  if (how === 'initials') return whole && text.length > 1 ? 1 : 2;
  return whole ? 0 : from === 0 ? 1 : 2;
}
