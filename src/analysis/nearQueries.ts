import type { Query, QueryCombination } from 'minisearch';
import type { SearchQuery } from './searchQuery.ts';

/** Entries whose name, or a word of it, differs in a letter or two. */
export function similarQuery({ joined, words }: SearchQuery): Query {
  const whole: Query = { queries: [joined], fields: ['own'], fuzzy: slips, maxFuzzy: 2 };
  if (words.length < 2) return whole;
  const each: Query = {
    queries: [...words],
    fields: ['own', 'about', 'around'],
    fuzzy: slips,
    maxFuzzy: 2,
    prefix: true,
    combineWith: 'AND',
  };
  return { combineWith: 'OR', queries: [whole, each] };
}

/** Entries that share Chinese characters with the query: the more and the rarer, the better. */
export function nearQuery({ joined }: SearchQuery): QueryCombination {
  const characters = [...new Set(joined.match(/\p{Script=Han}/gu) ?? [])].slice(0, MOST_SHARED);
  return { queries: characters, fields: ['own'], prefix: true, combineWith: 'OR' };
}

/** More characters than any short name has tell nothing new. */
const MOST_SHARED = 12;

/** How many letters may differ: none in short words, which are alike by chance. */
function slips(term: string): number | false {
  const isHan = /\p{Script=Han}/u.test(term);
  if (term.length < (isHan ? 3 : 4)) return false;
  return term.length < 6 ? 1 : 2;
}
