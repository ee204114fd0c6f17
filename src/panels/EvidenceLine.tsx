import type { Evidence } from '../model/figure.ts';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { useLanguage } from './useLanguage.ts';

/** The places in the sources where several statements stand, each place once, with what kind of source it is. */
export function EvidenceLine({ of }: { readonly of: readonly Evidence[] }) {
  const { lang } = useLanguage();
  const places = new Map(of.map((evidence) => [`${evidence.source} ${evidence.locator[lang]}`, evidence]));
  return (
    <span className="evidence-line">
      {[...places].map(([key, evidence]) => (
        <span key={key}>
          <Locator evidence={evidence} /> <GradeTag grade={evidence.edition === null ? 'added' : 'plan'} />
        </span>
      ))}
    </span>
  );
}
