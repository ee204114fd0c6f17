import type { Lang, Localized } from '../../model/localized.ts';
import { spokenText } from '../../model/story.ts';
import { LANG_TAGS } from '../../text/langTags.ts';

/** A text of a story in a language, or in the other where it has none in this one: marked as what it is. */
export function Spoken({ text, lang }: { readonly text: Localized; readonly lang: Lang }) {
  const other = lang === 'zh' ? 'en' : 'zh';
  return <span lang={LANG_TAGS[text[lang] !== '' ? lang : other]}>{spokenText(text, lang)}</span>;
}
