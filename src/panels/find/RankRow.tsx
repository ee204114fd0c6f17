import { useEffect, useId, useRef } from 'react';
import { criterionPoints } from '../../analysis/criterionPoints.ts';
import type { Ranked } from '../../analysis/rankScores.ts';
import type { RegionScores } from '../../analysis/regionScores.ts';
import { ringSide } from '../../analysis/ringSide.ts';
import type { Criterion } from '../../model/finding.ts';
import { clearSelection, hoverArea, selectArea } from '../../state/actions.ts';
import { useAtlasState, useHover } from '../../state/hooks.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { FigureText } from '../FigureText.tsx';
import { useLanguage } from '../useLanguage.ts';
import { answerWords } from './answerWords.ts';
import { RankWhy } from './RankWhy.tsx';
import { ScoreBar } from './ScoreBar.tsx';
import { scoreText } from './scoreText.ts';
import { useFindWords } from './useFindWords.ts';

interface RankRowProps {
  readonly ranked: Ranked<RegionScores>;
  readonly counted: ReadonlyMap<Criterion, number>;
}

/** A region in its place. It is selected by its row, and then tells why it stands there; hovering it lights the map. */
export function RankRow({ ranked, counted }: RankRowProps) {
  const { candidate, rank } = ranked;
  const { region } = candidate;
  const isSelected = useAtlasState((state) => state.scene.areas[0] === region.id);
  const isHovered = useHover() === region.id;
  const radiusKm = useAtlasState((state) => state.scene.finding.radiusKm);
  const isOutside = candidate.near !== null && radiusKm > 0 && ringSide(candidate.near.km, radiusKm) === 'outside';
  const look = { 'is-selected': isSelected, 'is-hovered': isHovered, 'is-outside': isOutside };
  const parts = criterionPoints(candidate, counted);
  const row = useRef<HTMLLIElement>(null);
  const why = useId();
  useEffect(() => {
    if (isSelected && !row.current?.contains(document.activeElement)) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li
      ref={row}
      className={['rank-row', ...Object.entries(look).flatMap(([name, is]) => (is ? [name] : []))].join(' ')}
      data-area={region.id}
      onPointerEnter={() => hoverArea(region.id)}
      onPointerLeave={() => hoverArea(null)}
      onFocus={() => hoverArea(region.id)}
      onBlur={() => hoverArea(null)}
    >
      <span className="rank-number" aria-hidden="true">
        {rank}
      </span>
      <div className="rank-answer">
        <RankLine ranked={ranked} isSelected={isSelected} why={why} />
        <ScoreBar parts={parts} />
        <RankWords scores={candidate} counted={counted} />
      </div>
      <div id={why} className="rank-why">
        {isSelected && <RankWhy ranked={ranked} parts={parts} />}
      </div>
    </li>
  );
}

interface RankLineProps {
  readonly ranked: Ranked<RegionScores>;
  readonly isSelected: boolean;
  /** The id of what the row opens. */
  readonly why: string;
}

function RankLine({ ranked, isSelected, why }: RankLineProps) {
  const { lang, f } = useFindWords();
  const { w } = useLanguage();
  const { region } = ranked.candidate;
  const { seen, spoken, isRange } = scoreText(ranked.score, lang);
  return (
    <div className="rank-line">
      <h3>
        <button
          type="button"
          className="rank-open"
          aria-expanded={isSelected}
          aria-controls={why}
          aria-label={`${region.name[lang]}${w.app.colon}${f.rank.why}`}
          title={f.rank.why}
          onClick={() => (isSelected ? clearSelection() : selectArea(region.id))}
        >
          {region.name[lang]}
        </button>
      </h3>
      <span className="rank-target">
        <FigureText figure={region.target} />
        {region.coverage.short && ` ${region.coverage.short[lang]}`}
      </span>
      <b className="rank-score">
        <span aria-hidden="true">{seen}</span>
        <VisuallyHidden>{f.rank.score(spoken, isRange)}</VisuallyHidden>
        <Icon name={isSelected ? 'up' : 'down'} size={12} />
      </b>
    </div>
  );
}

function RankWords({ scores, counted }: WordsProps) {
  const { lang } = useFindWords();
  const radiusKm = useAtlasState((state) => state.scene.finding.radiusKm);
  const answers = answerWords(scores, new Set(counted.keys()), radiusKm, lang);
  return (
    <ul className="rank-words">
      {answers.map(({ criterion, words }) => (
        <li key={criterion}>{words}</li>
      ))}
    </ul>
  );
}

interface WordsProps extends Pick<RankRowProps, 'counted'> {
  readonly scores: RegionScores;
}
