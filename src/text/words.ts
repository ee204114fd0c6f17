import type { Lang } from '../model/localized.ts';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

const TABLES: Readonly<Record<Lang, Words>> = { zh, en };

/** The interface words of a language. */
export function words(lang: Lang): Words {
  return TABLES[lang];
}
