import { type ShortlistWords, shortlistWords } from '../../text/shortlistWords.ts';
import { useLanguage } from '../useLanguage.ts';

/** The words of the shortlist in the language of the scene. */
export function useShortlistWords(): ShortlistWords {
  return shortlistWords(useLanguage().lang);
}
