import type { FindPart } from '../model/finding.ts';
import type { Lang } from '../model/localized.ts';

/** The words of the site finder, which come with its code. */
export interface FindWords {
  readonly parts: string;
  readonly part: Readonly<Record<FindPart, string>>;
}

const TABLES: Readonly<Record<Lang, FindWords>> = {
  zh: {
    parts: '选址结果',
    part: { rank: '排序', near: '周边', list: '清单' },
  },
  en: {
    parts: 'Answers of the site finder',
    part: { rank: 'Ranking', near: 'Nearby', list: 'Shortlist' },
  },
};

/** The site finder's words in a language. */
export function findWords(lang: Lang): FindWords {
  return TABLES[lang];
}
