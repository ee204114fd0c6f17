import type { Brief } from '../../output/brief.ts';
import { briefWords } from '../../text/briefWords.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { BrandMark } from '../BrandMark.tsx';
import { useLanguage } from '../useLanguage.ts';

/** Names in the title; of more the number says. */
const MOST_NAMES = 2;

/** Title of a brief, whose it is, which edition it rests on, and the day. */
export function BriefHead({ brief }: { readonly brief: Brief }) {
  const { lang, w } = useLanguage();
  const b = briefWords(lang);
  const { edition, day, places } = brief;
  const names = places.slice(0, MOST_NAMES).map(({ name }) => name[lang]);
  return (
    <header className="brief-head">
      <div>
        <h1>{b.title(names.join(w.app.listMark), places.length)}</h1>
        <p className="brief-brand">
          <BrandMark />
          <strong>{w.app.title}</strong>
          <span className="paper-edition">{w.top.edition(edition.state[lang], edition.period)}</span>
        </p>
      </div>
      <div>
        <p>{[b.subtitle, w.paper.notOutcomes].join(SENTENCE_GAP[lang])}</p>
        <p>{b.made(day)}</p>
      </div>
    </header>
  );
}
