import type { Lang } from '../model/localized.ts';

/** The words of the presenter's frame. */
export interface TalkWords {
  readonly loading: string;
  readonly unloaded: string;
  readonly retry: string;
  readonly stories: string;
  readonly start: string;
}

const TABLES: Readonly<Record<Lang, TalkWords>> = {
  zh: {
    loading: '正在打开演示……',
    unloaded: '演示部分没有取到，其余部分照常可用。',
    retry: '重试',
    stories: '演示',
    start: '开始演示',
  },
  en: {
    loading: 'Opening the presentation…',
    unloaded: 'The code of the presentation did not come; all else works.',
    retry: 'Try again',
    stories: 'Stories',
    start: 'Start',
  },
};

/** The words of the presenter's frame in a language. */
export function talkWords(lang: Lang): TalkWords {
  return TABLES[lang];
}
