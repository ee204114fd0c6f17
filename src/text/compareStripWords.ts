import type { Lang } from '../model/localized.ts';

/** The words of the strip that names what is put together to be compared. */
export interface CompareStripWords {
  readonly label: string;
  readonly more: string;
  readonly full: (most: number) => string;
  readonly open: string;
  readonly clear: string;
}

const TABLES: Readonly<Record<Lang, CompareStripWords>> = {
  zh: {
    label: '对比',
    more: '在地图上再选区域。',
    full: (most) => `已满 ${most} 处。`,
    open: '打开对比',
    clear: '清除',
  },
  en: {
    label: 'Compare',
    more: 'Choose more on the map.',
    full: (most) => `No more than ${most}.`,
    open: 'Open comparison',
    clear: 'Clear',
  },
};

/** The words of that strip in a language. */
export function compareStripWords(lang: Lang): CompareStripWords {
  return TABLES[lang];
}
