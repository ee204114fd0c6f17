import type { PlacesAround } from '../../analysis/neighbours.ts';
import { nearWords } from '../../text/nearWords.ts';
import { TERMS } from '../../text/term.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Section } from '../Section.tsx';
import { useLanguage } from '../useLanguage.ts';
import { NearPlace } from './NearPlace.tsx';

/** The places of the same city of which no position is known: they may lie within the radius or not. */
export function NearUnplaced({ kinds }: { readonly kinds: readonly PlacesAround[] }) {
  const { lang, w: all } = useLanguage();
  const w = nearWords(lang);
  const met = kinds.filter(({ unplaced }) => unplaced.length > 0);
  const count = met.reduce((sum, { unplaced }) => sum + unplaced.length, 0);
  if (count === 0) return null;
  return (
    <Section title={w.unplaced} aside={w.count(count)}>
      {met.map(({ layer, unplaced }) => (
        <Disclosure key={layer} summary={all.region.worksCount(TERMS.layer[layer][lang], unplaced.length)}>
          <ul>
            {unplaced.map((place) => (
              <NearPlace key={place.id} place={place} lies={null} />
            ))}
          </ul>
        </Disclosure>
      ))}
      <p className="section-note">{w.unplacedNote}</p>
    </Section>
  );
}
