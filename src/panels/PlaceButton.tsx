import { isPlaceLit } from '../analysis/filter.ts';
import type { Place } from '../model/findPlace.ts';
import { openSite } from '../state/actions.ts';
import { useScene } from '../state/hooks.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { useLanguage } from './useLanguage.ts';
import './PlaceButton.css';

/** The name of a place, which opens its card. Faint where a filter dims it on the map, and said to be. */
export function PlaceButton({ place }: { readonly place: Place }) {
  const { lang, w } = useLanguage();
  const dimmed = !isPlaceLit(place, useScene());
  return (
    <button
      type="button"
      className={dimmed ? 'place-button is-dimmed' : 'place-button'}
      data-place={place.id}
      onClick={() => openSite(place.id)}
    >
      {place.name[lang]}
      {dimmed && (
        <VisuallyHidden>
          {w.app.semicolon}
          {w.filter.dimmedRow}
        </VisuallyHidden>
      )}
    </button>
  );
}
