import type { Lang } from '../../model/localized.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { type StoryWords, storyWords } from '../../text/storyWords.ts';

/** The language of the scene, and the words of stories in it. */
export function useStoryWords(): { readonly lang: Lang; readonly s: StoryWords } {
  const lang = useAtlasState(({ scene }) => scene.lang);
  return { lang, s: storyWords(lang) };
}
