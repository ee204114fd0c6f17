import { foldText } from './foldText.ts';

/** What a reader asks for, made fit for comparison. */
export interface SearchQuery {
  /** All of it in one run. */
  readonly joined: string;
  /** Its words: what stands between spaces, and what changes from Chinese to Latin letters. */
  readonly words: readonly string[];
}

/** No name is longer; of more only the beginning is looked at. */
const MOST_CHARACTERS = 160;

/** Words are joined by AND: more than these only cost time. */
const MOST_WORDS = 8;

/** American spellings of words that the names write in British English. */
const BRITISH: readonly (readonly [american: RegExp, british: string])[] = [[/\baluminum/g, 'aluminium']];

/**
 * Reads what was typed, whatever it is: never throws, never slow.
 * @returns null where nothing of it is a letter or a digit
 */
export function readQuery(text: string): SearchQuery | null {
  const folded = foldText(text.trimStart().slice(0, MOST_CHARACTERS * 2));
  const british = BRITISH.reduce((all, [american, word]) => all.replace(american, word), folded);
  const cut = [...british].slice(0, MOST_CHARACTERS).join('').trim();
  if (cut === '') return null;
  const words = [...new Set(cut.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [])];
  return { joined: cut.replaceAll(' ', ''), words: words.slice(0, MOST_WORDS) };
}

/** The same question without what makes it one: `who makes aluminium profiles` asks for aluminium profiles. Null where nothing is left or taken off. */
export function withoutAsking(query: SearchQuery): SearchQuery | null {
  const words = query.words
    .map((word) => word.replace(CHINESE_ASKING, ''))
    .filter((word) => word !== '' && !ENGLISH_ASKING.has(word));
  const changed = words.length !== query.words.length || words.some((word, at) => word !== query.words[at]);
  return words.length === 0 || !changed ? null : { joined: words.join(''), words };
}

const CHINESE_ASKING = /^(?:谁|哪里|哪儿|哪些|哪个|哪家)(?:企业|区域|城市|地方|地区)?在?(?:生产|制造|点名|做|产|有)?/;
const ENGLISH_ASKING = new Set(
  'who what where which is are makes make made produces produce the a an of in for has have region regions'.split(' '),
);
