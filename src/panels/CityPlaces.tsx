import { placesOf } from '../model/findPlace.ts';
import type { City } from '../model/place.ts';
import { SITE_LAYERS } from '../model/scene.ts';
import { useAtlas } from '../state/hooks.ts';
import { TERMS } from '../text/term.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PlaceItems } from './PlaceItems.tsx';
import { Section } from './Section.tsx';
import { SitesMissing } from './SitesMissing.tsx';
import { useLanguage } from './useLanguage.ts';

/** The places of the atlas in a city, by kind; those of which only the city is known as well. */
export function CityPlaces({ city }: { readonly city: City }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  if (!atlas.sitesLoaded) return <SitesMissing title={w.levels.places} />;
  const kinds = SITE_LAYERS.map((layer) => ({
    layer,
    places: placesOf(layer, atlas).filter((place) => place.city === city.code),
  })).filter(({ places }) => places.length > 0);
  const count = kinds.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <Section title={w.levels.places} aside={count > 0 && w.places.all(count)}>
      {count === 0 && <p className="section-none">{w.levels.noPlaces(city.name[lang])}</p>}
      {kinds.map(({ layer, places }) => (
        <Disclosure key={layer} summary={w.region.worksCount(TERMS.layer[layer][lang], places.length)}>
          <PlaceItems places={places} />
        </Disclosure>
      ))}
      {count > 0 && <p className="section-note">{w.levels.placesScope}</p>}
    </Section>
  );
}
