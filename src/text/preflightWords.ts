import type { Lang } from '../model/localized.ts';
import { preflightEn } from './preflightEn.ts';
import { type PreflightWords, preflightZh } from './preflightZh.ts';

/** The words of the check before a talk, in a language. */
export function preflightWords(lang: Lang): PreflightWords {
  return lang === 'zh' ? preflightZh : preflightEn;
}
