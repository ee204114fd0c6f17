import type { Lang } from '../../model/localized.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { type CompareTableWords, compareTableWords } from '../../text/compareTableWords.ts';
import { words } from '../../text/words.ts';
import type { Words } from '../../text/zh.ts';

/** The language of the scene, the words of the page, and those of the table. */
export function useTableWords(): { readonly lang: Lang; readonly w: Words; readonly t: CompareTableWords } {
  const lang = useAtlasState((state) => state.scene.lang);
  return { lang, w: words(lang), t: compareTableWords(lang) };
}
