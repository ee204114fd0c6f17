import type { Lang } from '../model/localized.ts';

/** Why a comparison has no number: the same words on the screen, in pictures and in files. */
const zh = {
  'not-stated': '原文未给',
  'part-of-region': '只对所属区域整体给出',
  'no-source': '没有可引的来源',
  'no-cities': '没有地市',
};

export type MissingWords = Readonly<typeof zh>;

const en: MissingWords = {
  'not-stated': 'not given in the plan',
  'part-of-region': 'given only for its region as a whole',
  'no-source': 'no source to cite',
  'no-cities': 'no cities',
};

const TABLES: Readonly<Record<Lang, MissingWords>> = { zh, en };

/** Why there is no number, in a language. */
export function missingWords(lang: Lang): MissingWords {
  return TABLES[lang];
}
