import { isNamedInPlan } from '../../analysis/filter.ts';
import type { Neighbour } from '../../analysis/neighbour.ts';
import { positionKey } from '../../model/entryKey.ts';
import type { Place } from '../../model/findPlace.ts';
import { useAtlas } from '../../state/hooks.ts';
import { kmText } from '../../text/kmText.ts';
import { nearWords } from '../../text/nearWords.ts';
import { EntryLink } from '../EntryLink.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { PickButton } from '../PickButton.tsx';
import { PlaceButton } from '../PlaceButton.tsx';
import { useLanguage } from '../useLanguage.ts';
import { DirectionSign } from './DirectionSign.tsx';

interface NearPlaceProps {
  readonly place: Place;
  /** How it lies to the reference; null where that is not known. */
  readonly lies: Neighbour<Place> | null;
  /** Its distance crosses the radius. */
  readonly isUnsure?: boolean;
}

/** A place near the reference: a way to its card, who names it, how far it is and in which direction. */
export function NearPlace({ place, lies, isUnsure = false }: NearPlaceProps) {
  const { lang } = useLanguage();
  const { cityByCode } = useAtlas();
  const w = nearWords(lang);
  const city = cityByCode.get(place.city);
  return (
    <li className="near-place">
      <PlaceButton place={place} />
      <PickButton id={place.id} />
      <p>
        {lies !== null && (
          <>
            <b>
              <EntryLink untabbed entry={positionKey(place.id)}>
                {kmText(lies.km, lang)}
              </EntryLink>
            </b>
            <DirectionSign direction={lies.direction} />
          </>
        )}
        {isUnsure && <span className="near-unsure">{w.perhaps}</span>}
        {city && <span>{city.name[lang]}</span>}
        <GradeTag grade={isNamedInPlan(place) ? 'plan' : 'added'} />
      </p>
    </li>
  );
}
