import type { SearchEntry, SearchKind } from '../model/searchEntry.ts';
import { SEARCH_KINDS } from '../model/searchEntry.ts';
import { type FormMatch, matchForm, type NameForm } from './nameForms.ts';
import type { SearchQuery } from './searchQuery.ts';

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

/** How an entry that was met at all answers a query: by all of it in one run, else by its words. */
export function rankHit(entry: SearchEntry, forms: EntryForms, { joined, words }: SearchQuery): SearchHit {
  const best = bestSpan(forms, joined);
  if (best) return { entry, tier: tierOf(best, joined), spans: [best], throughFamily: false };
  const spans = words.length < 2 ? [] : words.flatMap((word) => bestSpan(forms, word) ?? []);
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
    .sort((a, b) => a.key.reduce((found, part, at) => found || part - (b.key[at] ?? 0), 0))
    .map(({ hit }) => hit);
}

function sortKey({ entry, tier, spans, throughFamily }: SearchHit): readonly number[] {
  const [span] = spans;
  const unnamed = span === undefined ? 1 : 0;
  const length = entry.names[span?.name ?? 0]?.zh.length ?? 0;
  return [TIERS.indexOf(tier), Number(throughFamily), unnamed, span?.name ?? 0, span?.from ?? 0, length];
}

function bestTier({ hits }: HitGroup): number {
  return TIERS.indexOf(hits[0]?.tier ?? 'alike');
}

function bestSpan(forms: EntryForms, text: string): Span | null {
  let best: Span | null = null;
  for (const [name, own] of forms.entries()) {
    for (const form of own) {
      const match = matchForm(form, text);
      if (match === null) continue;
      const span = { ...match, name, how: form.how };
      if (best === null || TIERS.indexOf(tierOf(span, text)) < TIERS.indexOf(tierOf(best, text))) best = span;
    }
  }
  return best;
}

function tierOf({ how, from, whole }: Span, text: string): Tier {
  if (how === 'initials') return whole && text.length > 1 ? 'prefix' : 'word';
  return whole ? 'exact' : from === 0 ? 'prefix' : 'word';
}
