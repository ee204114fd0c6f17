import type { Lang } from '../model/localized.ts';

/** What stands between two sentences: a space in English, nothing in Chinese. */
export const SENTENCE_GAP: Readonly<Record<Lang, string>> = { zh: '', en: ' ' };
