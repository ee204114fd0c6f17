import { positionKey } from '../model/entryKey.ts';
import { isSite, layerOf, type Place } from '../model/findPlace.ts';
import { useAtlas } from '../state/hooks.ts';
import { formatNumber } from '../text/number.ts';
import { TERMS } from '../text/term.ts';
import { EntryLink } from './EntryLink.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import { SiteSymbol } from './SiteSymbol.tsx';
import { useLanguage } from './useLanguage.ts';
import './PlaceItems.css';

interface PlaceItemsProps {
  readonly places: readonly Place[];
  /** Whether each is told by what it is: in lists of several kinds. */
  readonly withKind?: boolean;
}

/** Places as buttons to their cards, with list, city and how well their position is known. */
export function PlaceItems({ places, withKind = false }: PlaceItemsProps) {
  return (
    <ul className="place-items">
      {places.map((place) => (
        <li key={place.id}>
          <SiteSymbol layer={layerOf(place)} />
          <PlaceButton place={place} />
          <Detail place={place} withKind={withKind} />
        </li>
      ))}
    </ul>
  );
}

function Detail({ place, withKind }: { readonly place: Place; readonly withKind: boolean }) {
  const { lang, w } = useLanguage();
  const { cityByCode, regionById } = useAtlas();
  const { position } = place;
  const region = place.region === null ? undefined : regionById.get(place.region);
  // Under the heading of a region of one city that city is known.
  const tellsCity = withKind || region?.cities.length !== 1 || region.cities[0] !== place.city;
  const kind = isSite(place) ? TERMS.siteKind[place.kind][lang] : w.places.role[place.role];
  const parts = [
    withKind ? kind : null,
    isSite(place) ? (place.list?.[lang] ?? null) : null,
    tellsCity ? (cityByCode.get(place.city)?.name[lang] ?? null) : null,
  ];
  return (
    <p>
      {parts.flatMap((part) => (part === null ? [] : `${part} · `))}
      {position === null ? (
        w.places.unplaced
      ) : (
        <EntryLink untabbed entry={positionKey(place.id)}>
          {w.places.within(formatNumber(position.precisionKm, lang))}
        </EntryLink>
      )}
    </p>
  );
}
