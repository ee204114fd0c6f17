import type { Brief } from '../../output/brief.ts';
import type { BriefPlace } from '../../output/briefPlace.ts';
import { numberRange } from '../../output/numberRange.ts';
import { briefWords } from '../../text/briefWords.ts';
import { TERMS } from '../../text/term.ts';
import { ForeignText } from '../ForeignText.tsx';
import { useLanguage } from '../useLanguage.ts';
import { BriefFacts } from './BriefFacts.tsx';

/** More than so many are set smaller, so that the brief stays short. */
const ROOMY = 6;

/** The places of the shortlist in the reader's order, each with its facts and the reader's note. */
export function BriefPlaces({ brief }: { readonly brief: Brief }) {
  const { lang, w } = useLanguage();
  const b = briefWords(lang);
  const { places, missing, edition, day } = brief;
  return (
    <section className={places.length > ROOMY ? 'brief-places is-dense' : 'brief-places'}>
      <p className="brief-running">
        {[w.app.title, w.top.edition(edition.state[lang], edition.period), b.made(day)].join(' · ')}
      </p>
      <h2>{b.places(places.length)}</h2>
      {missing.length > 0 && <p>{b.missing(missing.join(w.app.listMark))}</p>}
      <div className="brief-columns">
        {places.map((place, at) => (
          <Place key={place.id} place={place} order={at + 1} brief={brief} />
        ))}
      </div>
      <p>{b.factsNote}</p>
    </section>
  );
}

interface PlaceProps {
  readonly place: BriefPlace;
  /** From 1. */
  readonly order: number;
  readonly brief: Brief;
}

function Place({ place, order, brief }: PlaceProps) {
  const { lang, w } = useLanguage();
  const b = briefWords(lang);
  const found = brief.ranking?.find(({ region }) => region.id === place.id);
  const kind = place.layer === null ? b.kind[place.kind] : TERMS.layer[place.layer][lang];
  const about = [
    kind,
    ...place.within.map((name) => name[lang]),
    ...(found ? [b.placeRank(String(found.rank), numberRange(found.score, lang))] : []),
  ];
  return (
    <article>
      <h3>
        {order}. {place.name[lang]}
      </h3>
      <p>{about.join(' · ')}</p>
      <BriefFacts place={place} brief={brief} />
      {place.kind === 'county' && <p>{b.countyNote}</p>}
      {place.kind !== 'county' && place.positions.length === 0 && <p>{b.noPosition}</p>}
      {place.note !== null && (
        <p className="brief-note">
          {b.note}
          {w.app.colon}
          <ForeignText text={place.note} />
        </p>
      )}
    </article>
  );
}
