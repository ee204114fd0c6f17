import { positionKey } from '../model/entryKey.ts';
import type { Place } from '../model/findPlace.ts';
import type { Lang } from '../model/localized.ts';
import { selectArea } from '../state/actions.ts';
import { useAtlas } from '../state/hooks.ts';
import { formatNumber } from '../text/number.ts';
import { EntryLink } from './EntryLink.tsx';
import { PlaceFact } from './PlaceFact.tsx';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';

/** Where a place stands, what its point stands for, how far off it may be, and in which datum its source has it. */
export function PlacePosition({ place }: { readonly place: Place }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const city = atlas.cityByCode.get(place.city);
  const region = place.region === null ? undefined : atlas.regionById.get(place.region);
  const { position } = place;
  return (
    <Section title={w.places.place} aside={city && w.places.where(city.name[lang])}>
      {position === null && city && <p className="section-none">{w.places.unknown(city.name[lang])}</p>}
      <dl className="place-facts">
        {position && (
          <>
            <PlaceFact name={w.places.standsFor}>
              {position.precision[lang]}
              {lang === 'zh' ? '；' : '; '}
              <EntryLink untabbed entry={positionKey(place.id)}>
                {w.places.within(formatNumber(position.precisionKm, lang))}
              </EntryLink>
            </PlaceFact>
            <PlaceFact name={w.places.coordinates}>
              <EntryLink entry={positionKey(place.id)}>
                {w.places.coordinatesText(degrees(position.at[0], lang), degrees(position.at[1], lang))}
              </EntryLink>
            </PlaceFact>
            <PlaceFact name={w.places.datum}>{w.places.datums[position.datum]}</PlaceFact>
          </>
        )}
        <PlaceFact name={w.places.region}>
          {region ? (
            <button type="button" className="place-button" onClick={() => selectArea(region.id)}>
              {region.name[lang]}
            </button>
          ) : (
            w.places.outside
          )}
        </PlaceFact>
      </dl>
    </Section>
  );
}

/** To about 10 m: no position is known better. */
function degrees(value: number, lang: Lang): string {
  return formatNumber(value, lang, { decimals: 4 });
}
