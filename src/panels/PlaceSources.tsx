import type { Place } from '../model/findPlace.ts';
import type { Source } from '../model/source.ts';
import { useAtlas } from '../state/hooks.ts';
import { useDialogs } from './dialogs.ts';
import { Section } from './Section.tsx';
import { useLanguage } from './useLanguage.ts';

/** Every source of a place, with licence and date; those of its position are marked. */
export function PlaceSources({ place }: { readonly place: Place }) {
  const { lang, w } = useLanguage();
  const { openSources } = useDialogs();
  const { sourceById } = useAtlas();
  const ids = new Set([place.source, ...place.sources, ...(place.position?.sources ?? [])]);
  const sources = [...ids].flatMap((id) => sourceById.get(id) ?? []);
  const ofPosition = (source: Source) => place.position?.sources.includes(source.id) === true;
  return (
    <Section title={w.places.sources}>
      <ul className="place-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <button
              type="button"
              className="text-button"
              title={w.places.openSource(source.title[lang])}
              onClick={() => openSources({ source: source.id, edition: null, locator: askedIn(source, place) })}
            >
              {source.title[lang]}
            </button>
            <br />
            <small>
              {ofPosition(source) && `${w.places.positionSource} · `}
              {source.licence[lang]} · {source.read ?? w.sources.notRecorded}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What was looked up in a source: the item where it is known, else the place by its name. */
function askedIn(source: Source, place: Place): Place['name'] {
  return source.id === place.source ? place.locator : place.name;
}
