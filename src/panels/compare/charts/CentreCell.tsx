import { direction } from '../../../analysis/direction.ts';
import { geodesicKm } from '../../../analysis/geodesicKm.ts';
import { concentrationWords } from '../../../text/concentrationWords.ts';
import { figureText, scenarioMark } from '../../../text/figure.ts';
import { nearWords } from '../../../text/nearWords.ts';
import { roughSpotText } from '../../../text/roughSpotText.ts';
import { useLanguage } from '../../useLanguage.ts';
import type { ConcentrationSide } from './concentrationSides.ts';
import { seatFrom } from './seatFrom.ts';

/** Where the weighted centre lies: in degrees, and from the nearest seat. */
export function CentreCell({ side: { centre, columns } }: { readonly side: ConcentrationSide }) {
  const { lang } = useLanguage();
  if (centre === null) return '—';
  const w = concentrationWords(lang);
  const near = seatFrom(centre.at, columns);
  const status = centre.isScenario ? 'scenario' : 'derived';
  const km = near === null ? '' : figureText({ value: near.km, unit: 'km', qualifier: '~', status }, lang);
  return (
    <>
      {roughSpotText(centre.at, lang)}
      {scenarioMark({ status }, lang)}
      {near !== null && (
        <small>
          {near.point === null
            ? w.at(near.city.name[lang])
            : w.from(near.city.name[lang], nearWords(lang).directions[near.point], km)}
        </small>
      )}
    </>
  );
}

interface CentreShiftProps {
  readonly from: ConcentrationSide;
  readonly to: ConcentrationSide;
}

/** How far the centre moves along the geodesic, and in which direction. */
export function CentreShift({ from, to }: CentreShiftProps) {
  const { lang } = useLanguage();
  const w = concentrationWords(lang);
  if (from.centre === null || to.centre === null) return '—';
  const km = geodesicKm(from.centre.at, to.centre.at);
  const way = direction(from.centre.at, to.centre.at, 0);
  if (km === 0) return w.same;
  const mark = scenarioMark({ status: 'scenario' }, lang);
  if (km < 1 || way === null) return `${w.still}${mark}`;
  return w.moved(
    nearWords(lang).directions[way.point],
    figureText({ value: km, unit: 'km', qualifier: '~', status: 'scenario' }, lang),
  );
}
