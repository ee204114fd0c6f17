import type { PlacesAround } from '../../analysis/neighbours.ts';
import { nearWords } from '../../text/nearWords.ts';
import { SENTENCE_GAP } from '../../text/sentenceGap.ts';
import { GradeTag } from '../GradeTag.tsx';
import { Section } from '../Section.tsx';
import { SitesMissing } from '../SitesMissing.tsx';
import { useLanguage } from '../useLanguage.ts';
import { useSitesState } from '../useSitesState.ts';
import { NearKind } from './NearKind.tsx';

interface NearPlacesProps {
  readonly title: string;
  readonly kinds: readonly PlacesAround[];
  readonly radiusKm: number;
}

/** Several kinds of places around the reference. Enterprises stand before the file of the sites is read, which is said. */
export function NearPlaces({ title, kinds, radiusKm }: NearPlacesProps) {
  const { lang, w: all } = useLanguage();
  const w = nearWords(lang);
  const state = useSitesState();
  const read = kinds.filter(({ layer }) => state === 'loaded' || layer === 'lead' || layer === 'downstream');
  const count = read.reduce((sum, { within }) => sum + within.length, 0);
  const unsure = read.some(({ within }) => within.some(({ isSure }) => !isSure));
  if (read.length === 0 && state === 'failed') return <SitesMissing title={title} />;
  return (
    <Section
      title={title}
      aside={
        <>
          {count > 0 && w.count(count)} <GradeTag grade="derived" />
        </>
      }
    >
      {read.map((around) => (
        <NearKind key={around.layer} around={around} radiusKm={radiusKm} />
      ))}
      {state === 'loading' && <p className="near-none">{all.places.loading}</p>}
      {state === 'failed' && <p className="near-none">{all.region.sitesFailed('sites.json')}</p>}
      <p className="section-note">{[w.scope, ...(unsure ? [w.perhapsRule] : [])].join(SENTENCE_GAP[lang])}</p>
    </Section>
  );
}
