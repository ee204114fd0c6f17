import type { Lang } from '../model/localized.ts';

/** The languages as HTML names them. */
export const LANG_TAGS: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };
