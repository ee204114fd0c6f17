import type { ReactNode } from 'react';
import type { Brief } from '../../output/brief.ts';
import { qrPath } from '../../output/qrPath.ts';
import { weightsText } from '../../output/weightsText.ts';
import { briefWords } from '../../text/briefWords.ts';
import { useLanguage } from '../useLanguage.ts';

/** What was asked, and the way back to the very same screen: as a code and in full. */
export function BriefQuestion({ brief }: { readonly brief: Brief }) {
  const { lang, w } = useLanguage();
  const b = briefWords(lang);
  const { needs, reference, radiusKm } = brief.asked;
  const code = qrPath(brief.link);
  return (
    <section className="brief-question">
      {code !== null && (
        <svg className="brief-qr" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={b.qr}>
          <rect width={code.size} height={code.size} />
          <path d={code.path} />
        </svg>
      )}
      <h2>{b.asked}</h2>
      <dl>
        <Row name={b.needs}>
          {needs.length === 0 ? b.noNeeds : needs.map(({ name }) => name[lang]).join(w.app.listMark)}
        </Row>
        <Row name={b.reference}>
          {reference === null ? b.noReference : [reference.name[lang], b.radius(radiusKm)].join(w.app.semicolon)}
        </Row>
        <Row name={b.weights}>{weightsText(brief.asked, lang)}</Row>
        <Row name={b.linkText}>
          <a className="brief-link" href={brief.link}>
            {unbroken(brief.link)}
          </a>
          {code === null && <p>{b.noQr}</p>}
        </Row>
      </dl>
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** No line ends with a hyphen of the link: who types it over, or copies it, would take that for a hyphenation. */
function unbroken(link: string): readonly ReactNode[] {
  return link.split(/(\S(?:-\S)+)/).map((part, at) => {
    const from = `${at}`;
    return at % 2 === 0 ? part : <span key={from}>{part}</span>;
  });
}
