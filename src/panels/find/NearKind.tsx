import type { PlacesAround } from '../../analysis/neighbours.ts';
import { nearWords } from '../../text/nearWords.ts';
import { TERMS } from '../../text/term.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SiteSymbol } from '../SiteSymbol.tsx';
import { useLanguage } from '../useLanguage.ts';
import { NearPlace } from './NearPlace.tsx';

interface NearKindProps {
  readonly around: PlacesAround;
  /** Whole km. */
  readonly radiusKm: number;
}

/** Rows that are shown before the rest is unfolded. */
const FIRST_SHOWN = 4;

/** The places of a kind within the radius, the nearest first; where there is none, the nearest of all. */
export function NearKind({ around, radiusKm }: NearKindProps) {
  const { lang } = useLanguage();
  const w = nearWords(lang);
  const { layer, within, nearest, recorded } = around;
  const shown = within.length <= FIRST_SHOWN + 1 ? within : within.slice(0, FIRST_SHOWN);
  const rest = within.slice(shown.length);
  const unknown = recorded === 0 ? w.noneRecorded : w.nonePlaced(recorded);
  const none = radiusKm === 0 ? w.noneNearest : w.noneWithin(`${radiusKm}\u00a0km`);
  return (
    <div className="near-kind">
      <h4>
        <SiteSymbol layer={layer} />
        {TERMS.layer[layer][lang]}
        {within.length > 0 && <span>{w.count(within.length)}</span>}
      </h4>
      {within.length === 0 && <p className="near-none">{nearest === null ? unknown : none}</p>}
      <ul>
        {within.length === 0 && nearest !== null && <NearPlace place={nearest.what} lies={nearest} />}
        {shown.map((each) => (
          <NearPlace key={each.what.id} place={each.what} lies={each} isUnsure={!each.isSure} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Disclosure summary={w.rest(rest.length)}>
          <ul>
            {rest.map((each) => (
              <NearPlace key={each.what.id} place={each.what} lies={each} isUnsure={!each.isSure} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
