import { ringSide } from '../../analysis/ringSide.ts';
import { figureText } from '../../text/figure.ts';
import { CriterionSwatch } from './CriterionSwatch.tsx';
import { useFindWords } from './useFindWords.ts';
import { useRanking } from './useRanking.ts';

/** What the list is, how many lie within the ring, and what the pieces of its bars mean. */
export function RankHead() {
  const { lang, f } = useFindWords();
  const { ranked, counted, finding } = useRanking();
  const { radiusKm } = finding;
  const away = (ranked ?? []).flatMap(({ candidate }) => candidate.near ?? []);
  const sides = away.map(({ km }) => ringSide(km, radiusKm));
  const count = (of: (typeof sides)[number]) => sides.filter((side) => side === of).length;
  const radius = figureText({ value: radiusKm, unit: 'km', qualifier: '=', status: 'derived' }, lang);
  return (
    <header className="rank-head">
      <div>
        <h2 id="panel-title" tabIndex={-1}>
          {f.rank.heading}
        </h2>
        {away.length > 0 && radiusKm > 0 && <span>{f.rank.inRing(count('inside'), count('edge'), radius)}</span>}
      </div>
      {counted !== null && (
        <ul aria-label={f.rank.legend}>
          {[...counted.keys()].map((criterion) => (
            <li key={criterion}>
              <CriterionSwatch criterion={criterion} />
              {f.criterion[criterion]}
            </li>
          ))}
          <li>
            <CriterionSwatch criterion="open" />
            {f.rank.open}
          </li>
        </ul>
      )}
    </header>
  );
}
