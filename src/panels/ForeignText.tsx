import { LANG_TAGS } from '../text/langTags.ts';
import { useLanguage } from './useLanguage.ts';

/** Data that exists in one language only: marked as foreign where the page speaks the other. */
export function ForeignText({ text }: { readonly text: string }) {
  const { lang } = useLanguage();
  const written = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return written === lang ? text : <span lang={LANG_TAGS[written]}>{text}</span>;
}
