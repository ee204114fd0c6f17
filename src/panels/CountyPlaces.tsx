import { placesInCounty } from '../analysis/placesInCounty.ts';
import type { City, County } from '../model/place.ts';
import { useAtlas } from '../state/hooks.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PlaceItems } from './PlaceItems.tsx';
import { Section } from './Section.tsx';
import { SitesMissing } from './SitesMissing.tsx';
import { useLanguage } from './useLanguage.ts';

interface CountyPlacesProps {
  readonly county: County;
  readonly city: City;
}

/** The places of the atlas in a county by where they stand; where that is too rough to tell, or not known, it is said. */
export function CountyPlaces({ county, city }: CountyPlacesProps) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  if (!atlas.sitesLoaded) return <SitesMissing title={w.levels.places} />;
  const { within, perhaps, unplaced } = placesInCounty(county, atlas);
  const count = within.length + perhaps.length;
  return (
    <Section title={w.levels.places} aside={count > 0 && w.places.all(count)}>
      {count === 0 && <p className="section-none">{w.levels.noPlaces(county.name[lang])}</p>}
      {within.length > 0 && <PlaceItems places={within} withKind />}
      {perhaps.length > 0 && (
        <>
          <p className="section-note">{w.levels.perhaps(perhaps.length)}</p>
          <PlaceItems places={perhaps} withKind />
        </>
      )}
      {unplaced.length > 0 && (
        <Disclosure summary={w.levels.unplaced(city.name[lang], unplaced.length)}>
          <PlaceItems places={unplaced} withKind />
        </Disclosure>
      )}
      <p className="section-note">{w.levels.byPosition}</p>
    </Section>
  );
}
