import type { Query, QueryCombination } from 'minisearch';
import type { SearchQuery } from './searchQuery.ts';
import { RUN_LENGTH, type RunField } from './searchRuns.ts';

/** Whose name begins somewhere with the whole query, as far as the index tells. */
export function namesQuery({ joined }: SearchQuery): Query {
  // A single letter begins something in every other name: only the beginning of the whole name counts.
  if (isLetter(joined)) return { queries: [joined], ...over('first') };
  return { queries: [joined.slice(0, RUN_LENGTH)], ...over('own', 'initials'), prefix: true };
}

/** Whose kind is asked for, or who meets each word of the query with a name, the kind or the place; null where neither can be. */
export function wordsQuery({ joined, words }: SearchQuery): Query | null {
  if (isLetter(joined)) return null;
  const kind: Query = { queries: [joined], ...over('about'), prefix: true };
  if (words.length < 2) return kind;
  return { combineWith: 'OR', queries: [kind, eachWord(words)] };
}

/** Whose name, or a word of it, differs in a letter or two. */
export function similarQuery({ joined, words }: SearchQuery): Query {
  const whole: Query = { queries: [joined.slice(0, RUN_LENGTH)], ...over('own'), fuzzy: slips, maxFuzzy: 2 };
  if (words.length < 2) return whole;
  return { combineWith: 'OR', queries: [whole, { ...eachWord(words), fuzzy: slips, maxFuzzy: 2 }] };
}

/** Who shares Chinese characters with the query: the more and the rarer, the better. */
export function sharingQuery({ joined }: SearchQuery): QueryCombination {
  const characters = [...new Set(joined.match(/\p{Script=Han}/gu) ?? [])].slice(0, MOST_SHARED);
  return { queries: characters, ...over('own'), prefix: true, combineWith: 'OR' };
}

/** More characters than any short name has tell nothing new. */
const MOST_SHARED = 12;

function eachWord(words: readonly string[]): QueryCombination {
  const cut = words.map((word) => word.slice(0, RUN_LENGTH));
  return { queries: cut, ...over('own', 'initials', 'about', 'around'), prefix: true, combineWith: 'AND' };
}

function over(...fields: RunField[]): { fields: RunField[] } {
  return { fields };
}

function isLetter(text: string): boolean {
  return /^[a-z0-9]$/.test(text);
}

/** How many letters may differ: none in short words, which are alike by chance. */
function slips(term: string): number | false {
  const isHan = /\p{Script=Han}/u.test(term);
  if (term.length < (isHan ? 3 : 4)) return false;
  return term.length < 6 ? 1 : 2;
}
