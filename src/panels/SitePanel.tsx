import { findPlace, layerOf, type Place } from '../model/findPlace.ts';
import type { PlaceId } from '../model/ids.ts';
import { closeSite } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { TERMS } from '../text/term.ts';
import { ForeignText } from './ForeignText.tsx';
import { NearbyButton } from './NearbyButton.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelFoot } from './PanelFoot.tsx';
import { PickButton } from './PickButton.tsx';
import { PlaceEvidence } from './PlaceEvidence.tsx';
import { PlaceHead } from './PlaceHead.tsx';
import { PlaceHubs } from './PlaceHubs.tsx';
import { PlacePosition } from './PlacePosition.tsx';
import { PlaceSources } from './PlaceSources.tsx';
import { SiteSymbol } from './SiteSymbol.tsx';
import { SitesMissing } from './SitesMissing.tsx';
import { useLanguage } from './useLanguage.ts';
import { useSitesState } from './useSitesState.ts';

/** The card of a place, over whatever was read before: what it is, why it can be believed, where it stands and how well that is known. */
export function SitePanel({ id }: { readonly id: PlaceId }) {
  const { lang, w } = useLanguage();
  const place = findPlace(id, useAtlas());
  if (place === null) return <NoCard />;
  const foreign = place.name[lang === 'zh' ? 'en' : 'zh'];
  return (
    <article className="panel" aria-labelledby="panel-title">
      <PlaceHead
        kind={<Kind place={place} />}
        title={place.name[lang]}
        close={w.places.closeCard}
        onClose={closeSite}
        keys={<PickButton id={id} />}
      >
        {foreign !== place.name[lang] && (
          <p>
            <ForeignText text={foreign} />
          </p>
        )}
      </PlaceHead>
      <PanelBody key={id}>
        <PlaceEvidence place={place} />
        <PlacePosition place={place} />
        <PlaceHubs place={place} />
        <PlaceSources place={place} />
      </PanelBody>
      <PanelFoot around={<NearbyButton id={id} isPlaced={place.position !== null} />} />
    </article>
  );
}

function Kind({ place }: { readonly place: Place }) {
  const { lang, w } = useLanguage();
  return (
    <>
      <SiteSymbol layer={layerOf(place)} />
      {'kind' in place ? TERMS.siteKind[place.kind][lang] : w.places.role[place.role]}
    </>
  );
}

/** A link may name a place before its file has been read, and that file may fail. */
function NoCard() {
  const { w } = useLanguage();
  const state = useSitesState();
  return (
    <article className="panel" aria-labelledby="panel-title">
      <PlaceHead kind={w.places.heading} title={w.places.heading} close={w.places.closeCard} onClose={closeSite} />
      <PanelBody>
        {state === 'failed' ? (
          <SitesMissing title={w.places.heading} />
        ) : (
          <p className="place-none">{state === 'loading' ? w.places.loading : w.places.gone}</p>
        )}
      </PanelBody>
    </article>
  );
}
