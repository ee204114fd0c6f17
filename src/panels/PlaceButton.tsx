import type { Place } from '../model/findPlace.ts';
import { openSite } from '../state/actions.ts';
import { useLanguage } from './useLanguage.ts';
import './PlaceButton.css';

/** The name of a place, which opens its card. */
export function PlaceButton({ place }: { readonly place: Place }) {
  const { lang } = useLanguage();
  return (
    <button type="button" className="place-button" data-place={place.id} onClick={() => openSite(place.id)}>
      {place.name[lang]}
    </button>
  );
}
