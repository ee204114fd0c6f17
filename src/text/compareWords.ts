import type { ComparePart, ShownFigures } from '../model/comparing.ts';
import type { Lang } from '../model/localized.ts';

/** The words of the compare screen's frame. */
export interface CompareWords {
  readonly parts: string;
  readonly part: Readonly<Record<ComparePart, string>>;
  readonly shows: string;
  readonly show: Readonly<Record<ShownFigures, string>>;
}

const TABLES: Readonly<Record<Lang, CompareWords>> = {
  zh: {
    parts: '对比的各部分',
    part: {
      table: '对照表',
      pictures: '图形',
      concentration: '集中度',
      regroup: '重组',
      scenario: '情景',
      editions: '版本',
    },
    shows: '所示数值',
    show: { base: '原文', scenario: '情景', change: '变化' },
  },
  en: {
    parts: 'Parts of the comparison',
    part: {
      table: 'Table',
      pictures: 'Charts',
      concentration: 'Concentration',
      regroup: 'Regroup',
      scenario: 'Scenario',
      editions: 'Editions',
    },
    shows: 'Figures shown',
    show: { base: 'Plan', scenario: 'Scenario', change: 'Change' },
  },
};

/** The words of the compare screen's frame in a language. */
export function compareWords(lang: Lang): CompareWords {
  return TABLES[lang];
}
