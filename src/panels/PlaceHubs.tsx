import { HUB_KINDS } from '../analysis/areaHubs.ts';
import { nearestHub } from '../analysis/nearestHub.ts';
import { distanceKey } from '../model/entryKey.ts';
import type { Place } from '../model/findPlace.ts';
import type { Position } from '../model/place.ts';
import { useAtlas } from '../state/hooks.ts';
import { figureText } from '../text/figure.ts';
import { formatNumber } from '../text/number.ts';
import { TERMS } from '../text/term.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { EntryLink } from './EntryLink.tsx';
import { GradeTag } from './GradeTag.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { Section } from './Section.tsx';
import { SiteSymbol } from './SiteSymbol.tsx';
import { SitesMissing } from './SitesMissing.tsx';
import { useLanguage } from './useLanguage.ts';
import { useSitesState } from './useSitesState.ts';

/** The nearest station, airport and port of those collected, in a straight line from the point, and how far that may be off. */
export function PlaceHubs({ place }: { readonly place: Place }) {
  const { w } = useLanguage();
  const state = useSitesState();
  if (state === 'failed') return <SitesMissing title={w.places.hubs} />;
  return (
    <Section
      title={w.places.hubs}
      aside={
        place.position && (
          <>
            {w.places.hubsFrom} <GradeTag grade="derived" />
          </>
        )
      }
    >
      {place.position === null && <p className="section-none">{w.places.hubsUnknown}</p>}
      {place.position && state === 'loading' && <p className="section-none">{w.places.loading}</p>}
      {place.position && state === 'loaded' && <Hubs from={place.position} self={place.id} />}
    </Section>
  );
}

function Hubs({ from, self }: { readonly from: Position; readonly self: string }) {
  const { lang, w } = useLanguage();
  const { sites } = useAtlas();
  const found = HUB_KINDS.flatMap((kind) => nearestHub(from, sites, kind, self) ?? []);
  return (
    <ul className="place-hubs">
      {found.map(({ hub, km, uncertaintyKm }) => (
        <li key={hub.id}>
          <SiteSymbol layer={hub.kind} />
          <VisuallyHidden>{`${TERMS.siteKind[hub.kind][lang]}${w.app.colon}`}</VisuallyHidden>
          <PlaceButton place={hub} />
          <span className="place-hub-km">
            <EntryLink entry={distanceKey(self, hub.kind)}>
              {figureText({ value: km, unit: 'km', qualifier: '=', status: 'derived' }, lang)}
              <small> {w.region.within(formatNumber(Math.ceil(uncertaintyKm), lang))}</small>
            </EntryLink>
          </span>
        </li>
      ))}
    </ul>
  );
}
