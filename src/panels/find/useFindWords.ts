import type { Lang } from '../../model/localized.ts';
import { findWords } from '../../text/findWords.ts';
import type { FindWords } from '../../text/findZh.ts';
import { useLanguage } from '../useLanguage.ts';

/** The language of the scene and the site finder's words in it. */
export function useFindWords(): { readonly lang: Lang; readonly f: FindWords } {
  const { lang } = useLanguage();
  return { lang, f: findWords(lang) };
}
