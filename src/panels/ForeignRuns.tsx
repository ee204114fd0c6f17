import { LANG_TAGS } from '../text/langTags.ts';
import { useLanguage } from './useLanguage.ts';

/** A sentence in which names of the reader's own may stand: what of it is Chinese is marked where the page speaks English. */
export function ForeignRuns({ text }: { readonly text: string }) {
  const { lang } = useLanguage();
  if (lang === 'zh') return text;
  let at = 0;
  return text.split(HAN_RUNS).map((run) => {
    const from = at;
    at += run.length;
    return /\p{Script=Han}/u.test(run) ? (
      <span key={from} lang={LANG_TAGS.zh}>
        {run}
      </span>
    ) : (
      run
    );
  });
}

const HAN_RUNS = /(\p{Script=Han}+)/u;
