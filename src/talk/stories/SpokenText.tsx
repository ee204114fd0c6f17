import type { Localized } from '../../model/localized.ts';
import { spokenText } from '../../model/story.ts';
import { LANG_TAGS } from '../../text/langTags.ts';
import { useStoryWords } from './useStoryWords.ts';

/** A text of a story as plain text: in the language of the page, or in the other, marked as such, where it has no other. */
export function SpokenText({ text }: { readonly text: Localized }) {
  const { lang } = useStoryWords();
  const said = spokenText(text, lang);
  if (text[lang] !== '' || said === '') return said;
  return <span lang={LANG_TAGS[lang === 'zh' ? 'en' : 'zh']}>{said}</span>;
}
