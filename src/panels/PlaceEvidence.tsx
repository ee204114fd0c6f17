import { figureKey } from '../model/entryKey.ts';
import { isSite, type Place } from '../model/findPlace.ts';
import type { Site } from '../model/place.ts';
import { figureText } from '../text/figure.ts';
import { sectorName } from '../text/term.ts';
import { EntryLink } from './EntryLink.tsx';
import { ForeignText } from './ForeignText.tsx';
import { GradeTag } from './GradeTag.tsx';
import { Locator } from './Locator.tsx';
import { PlaceFact } from './PlaceFact.tsx';
import { Section } from './Section.tsx';
import { SectorMark } from './SectorMark.tsx';
import { useLanguage } from './useLanguage.ts';

/** By what the atlas knows of a place: the plan or a list with its batch, the item in it, and what it says. */
export function PlaceEvidence({ place }: { readonly place: Place }) {
  const { lang, w } = useLanguage();
  const named = isSite(place) ? place.inPlan : place.asNamed !== null;
  return (
    <Section title={w.places.evidence} aside={<GradeTag grade={named ? 'plan' : 'added'} />}>
      <p className="place-evidence">
        {isSite(place) && place.list && <span>{place.list[lang]}</span>}
        {!isSite(place) && place.asNamed !== null && place.asNamed !== place.name[lang] && (
          <span>
            {w.region.namedAs}
            <ForeignText text={place.asNamed} />
          </span>
        )}
        <Locator evidence={place} />
      </p>
      {isSite(place) && <SiteFacts site={place} />}
      {place.note && <p className="section-note">{place.note[lang]}</p>}
    </Section>
  );
}

function SiteFacts({ site }: { readonly site: Site }) {
  const { lang, w } = useLanguage();
  return (
    <dl className="place-facts">
      {site.sector && (
        <PlaceFact name={w.places.sector}>
          <SectorMark sector={site.sector} />
          {sectorName(site.sector, lang)}
          {site.sectorBasis === 'assigned' && ` · ${w.places.sectorAssigned}`}
        </PlaceFact>
      )}
      {site.capacity && (
        <PlaceFact name={w.region.capacity}>
          <EntryLink untabbed entry={figureKey(site.capacity.id)}>
            {figureText(site.capacity, lang)}
          </EntryLink>{' '}
          <Locator evidence={site.capacity} />
        </PlaceFact>
      )}
      <PlaceFact name={w.places.confidence}>{w.places.confidences[site.confidence]}</PlaceFact>
    </dl>
  );
}
