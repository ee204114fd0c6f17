import type { Lang } from '../../model/localized.ts';
import { type Story, spokenText } from '../../model/story.ts';
import { storyWords } from '../../text/storyWords.ts';

/** What a story is called; one without a name is called so. */
export function storyTitle({ title }: Pick<Story, 'title'>, lang: Lang): string {
  return spokenText(title, lang) || storyWords(lang).untitled;
}
