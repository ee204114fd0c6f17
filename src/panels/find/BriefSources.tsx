import type { Brief } from '../../output/brief.ts';
import { briefWords } from '../../text/briefWords.ts';
import { useLanguage } from '../useLanguage.ts';

/** What all of a brief rests on, by the numbers it is cited with. */
export function BriefSources({ brief }: { readonly brief: Brief }) {
  const { lang } = useLanguage();
  const b = briefWords(lang);
  return (
    <section className="brief-sources">
      <h2>{b.sources}</h2>
      <ol>
        {brief.sources.map(({ id, title, publisher, licence, read }, at) => (
          <li key={id}>
            [{at + 1}] {b.sourceText(title[lang], publisher?.[lang] ?? null, licence[lang], read)}
          </li>
        ))}
      </ol>
    </section>
  );
}
