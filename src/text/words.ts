import type { Lang } from '../model/localized.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every word of the interface; the Chinese table is the pattern the English one is checked against. */
export type Words = typeof zh;

const TABLES: Readonly<Record<Lang, Words>> = { zh, en };

/** The interface words of a language. */
export function words(lang: Lang): Words {
  return TABLES[lang];
}
