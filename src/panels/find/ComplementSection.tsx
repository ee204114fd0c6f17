import { type Complements, complements } from '../../analysis/complements.ts';
import type { Finding, Reference } from '../../model/finding.ts';
import { useAtlas } from '../../state/hooks.ts';
import { nearWords } from '../../text/nearWords.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { GradeTag } from '../GradeTag.tsx';
import { Section } from '../Section.tsx';
import { useLanguage } from '../useLanguage.ts';
import { MaterialNames } from './MaterialNames.tsx';
import { RegionLine } from './RegionLine.tsx';

interface ComplementSectionProps extends Pick<Finding, 'needs'> {
  readonly reference: Reference;
}

/** What is not named for the region around the reference, and which other region is named for it. */
export function ComplementSection({ reference, needs }: ComplementSectionProps) {
  const { lang } = useLanguage();
  const w = nearWords(lang);
  const found = complements(useAtlas(), { reference, needs });
  if (found === null) return null;
  const { home, open, suppliers } = found;
  const name = home.name[lang];
  return (
    <Section title={open.length > 0 ? w.openComplement : w.complement(name)} aside={<GradeTag grade="derived" />}>
      <Sentences found={found} needs={needs} />
      <ul>
        {suppliers.map((supplier) => (
          <RegionLine key={supplier.what.id} lies={supplier}>
            <MaterialNames materials={supplier.complements.flatMap(({ materials }) => materials)} />
          </RegionLine>
        ))}
      </ul>
      {suppliers.length > 0 && (
        <p className="section-note">
          {[w.order, needs.length > 0 ? w.ofNeeds : w.ofAll, w.notAbsent].join(SENTENCE_GAP[lang])}
        </p>
      )}
    </Section>
  );
}

function Sentences({ found, needs }: { readonly found: Complements } & Pick<Finding, 'needs'>) {
  const { lang, w: all } = useLanguage();
  const w = nearWords(lang);
  const { home, isInside, open, suppliers } = found;
  const name = home.name[lang];
  const families = open.map((family) => family.name[lang]).join(all.app.listMark);
  const sentences = [
    isInside ? null : w.nearestHome(name),
    open.length === 0 ? null : needs.length > 0 ? w.open(name, families) : w.openAll(name),
    open.length === 0 && suppliers.length === 0 ? w.nothingNeeded(name) : null,
  ].filter((sentence) => sentence !== null);
  return sentences.length > 0 && <p className="near-none">{sentences.join(SENTENCE_GAP[lang])}</p>;
}
