import type { Lang } from '../model/localized.ts';

const zh = { wayOut: '打开完整图谱', newWindow: '（新窗口）' };

export type EmbedWords = typeof zh;

const en: EmbedWords = { wayOut: 'Open the full atlas', newWindow: ' (new window)' };

const TABLES: Readonly<Record<Lang, EmbedWords>> = { zh, en };

/** The words of an embedded page, in a language. */
export function embedWords(lang: Lang): EmbedWords {
  return TABLES[lang];
}
