import type { CriterionPoints } from '../../analysis/criterionPoints.ts';
import type { Ranked } from '../../analysis/rankScores.ts';
import type { RegionScores } from '../../analysis/regionScores.ts';
import { CRITERIA } from '../../model/finding.ts';
import { exploreArea } from '../../state/findActions.ts';
import { formatNumber } from '../../text/number.ts';
import { Button } from '../../ui/Button.tsx';
import { GradeTag } from '../GradeTag.tsx';
import { PickButton } from '../PickButton.tsx';
import { useLanguage } from '../useLanguage.ts';
import { CriterionFact } from './CriterionFact.tsx';
import { CriterionSwatch } from './CriterionSwatch.tsx';
import { MatchList } from './MatchList.tsx';
import { RankStability } from './RankStability.tsx';
import { scoreText } from './scoreText.ts';
import { useFindWords } from './useFindWords.ts';
import { useRanking } from './useRanking.ts';

interface RankWhyProps {
  readonly ranked: Ranked<RegionScores>;
  readonly parts: readonly CriterionPoints[];
}

/** Why a region stands where it stands: what each criterion measures, counts and rests on, and how sure the rank is. */
export function RankWhy({ ranked, parts }: RankWhyProps) {
  const { lang, f } = useFindWords();
  const { w } = useLanguage();
  const { off } = useRanking();
  const { candidate, ranks } = ranked;
  const { region, matches } = candidate;
  const [best, worst] = [String(ranks.best), String(ranks.worst)];
  const points = (criterion: (typeof CRITERIA)[number]): string => {
    const part = parts.find((each) => each.criterion === criterion);
    if (part === undefined) return '';
    return f.rank.points(scoreText(part.points, lang, 1).seen, formatNumber(part.most, lang, { decimals: 1 }));
  };
  return (
    <>
      <p>{best === worst ? f.rank.oneRank : f.rank.ranks(f.range(best, worst))}</p>
      <RankStability region={region.id} />
      <ul className="rank-facts">
        {CRITERIA.map((criterion) => (
          <li key={criterion} className={points(criterion) === '' ? 'is-idle' : undefined}>
            <span className="rank-fact-name">
              <CriterionSwatch criterion={criterion} />
              {f.criterion[criterion]}
            </span>
            <span className="rank-fact-points">
              {points(criterion) || (off.has(criterion) ? f.rank.idle : f.rank.noWeight)}
            </span>
            <span className="rank-fact">
              <CriterionFact criterion={criterion} scores={candidate} />
            </span>
          </li>
        ))}
      </ul>
      {matches.length > 0 && <MatchList matches={matches} />}
      <p>
        {region.cities.length > 1 ? w.region.fromNearestSeat : w.region.fromSeat} <GradeTag grade="derived" />
      </p>
      <p>{f.rank.rescaled}</p>
      <div className="rank-actions">
        <PickButton id={region.id} />
        <Button onClick={() => exploreArea(region.id)}>{f.rank.openRegion}</Button>
      </div>
    </>
  );
}
