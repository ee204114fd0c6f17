import type { Lang } from '../model/localized.ts';
import { briefEn } from './briefEn.ts';
import { type BriefWords, briefZh } from './briefZh.ts';

const TABLES: Readonly<Record<Lang, BriefWords>> = { zh: briefZh, en: briefEn };

/** The words of the brief of a shortlist, which come with its code. */
export function briefWords(lang: Lang): BriefWords {
  return TABLES[lang];
}
