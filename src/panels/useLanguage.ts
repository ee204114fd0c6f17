import type { Lang } from '../model/localized.ts';
import { useAtlasState } from '../state/hooks.ts';
import { words } from '../text/words.ts';
import type { Words } from '../text/zh.ts';

/** The language of the scene and its words. */
export function useLanguage(): { readonly lang: Lang; readonly w: Words } {
  const lang = useAtlasState((state) => state.scene.lang);
  return { lang, w: words(lang) };
}
