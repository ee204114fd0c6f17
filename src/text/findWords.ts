import type { Lang } from '../model/localized.ts';
import { findEn } from './findEn.ts';
import { type FindWords, findZh } from './findZh.ts';

const TABLES: Readonly<Record<Lang, FindWords>> = { zh: findZh, en: findEn };

/** The site finder's words in a language. */
export function findWords(lang: Lang): FindWords {
  return TABLES[lang];
}
