import { findPlace, layerOf, type Place, placesOf } from '../model/findPlace.ts';
import { closeListing } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import type { Listing } from '../state/store.ts';
import { TERMS } from '../text/term.ts';
import { PanelBody } from './PanelBody.tsx';
import { PlaceHead } from './PlaceHead.tsx';
import { PlaceItems } from './PlaceItems.tsx';
import { Section } from './Section.tsx';
import { SitesMissing } from './SitesMissing.tsx';
import { useLanguage } from './useLanguage.ts';
import { useSitesState } from './useSitesState.ts';

/** A list of places that opens their cards: those of a layer by region, or those met at one spot of the map. */
export function PlacesPanel({ listing }: { readonly listing: Listing }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const places =
    listing.kind === 'stack' ? listing.ids.flatMap((id) => findPlace(id, atlas) ?? []) : placesOf(listing.layer, atlas);
  const title = listing.kind === 'stack' ? w.places.stack(places.length) : TERMS.layer[listing.layer][lang];
  return (
    <article className="panel" aria-labelledby="panel-title">
      <PlaceHead kind={w.places.heading} title={title} close={w.places.closeList} onClose={closeListing}>
        <p>{listing.kind === 'stack' ? w.places.stackNote : <Count places={places} />}</p>
      </PlaceHead>
      <PanelBody>
        {listing.kind === 'stack' ? (
          <div className="section">
            <PlaceItems places={places} withKind />
          </div>
        ) : (
          <ByRegion places={places} ofSites={listing.layer !== 'lead' && listing.layer !== 'downstream'} />
        )}
      </PanelBody>
    </article>
  );
}

function Count({ places }: { readonly places: readonly Place[] }) {
  const { w } = useLanguage();
  const unplaced = places.filter(({ position }) => position === null).length;
  const [first] = places;
  if (first === undefined) return null;
  const count = unplaced === 0 ? w.places.all(places.length) : w.places.some(places.length, unplaced);
  return layerOf(first) === 'lead' || layerOf(first) === 'downstream' ? count : `${count} · ${w.places.layerScope}`;
}

/** In the plan's order of the regions, then what lies outside them. */
function ByRegion({ places, ofSites }: { readonly places: readonly Place[]; readonly ofSites: boolean }) {
  const { lang, w } = useLanguage();
  const { regions } = useAtlas();
  const state = useSitesState();
  if (ofSites && state === 'failed') return <SitesMissing title={w.places.heading} />;
  if (ofSites && state === 'loading') return <p className="place-none">{w.places.loading}</p>;
  if (places.length === 0) return <p className="place-none">{w.places.layerNone}</p>;
  const groups = [
    ...regions.map((region) => ({ name: region.name[lang], of: places.filter((place) => place.region === region.id) })),
    { name: w.places.outside, of: places.filter((place) => place.region === null) },
  ];
  return groups
    .filter(({ of }) => of.length > 0)
    .map(({ name, of }) => (
      <Section key={name} title={name} aside={w.places.all(of.length)}>
        <PlaceItems places={of} />
      </Section>
    ));
}
