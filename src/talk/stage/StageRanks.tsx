import { ranking } from '../../analysis/ranking.ts';
import { scoreRange } from '../../cartography/scoreRange.ts';
import { SCORE_SCALE } from '../../cartography/scoreScale.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Scene } from '../../model/scene.ts';
import { askedOf } from '../../output/briefAsked.ts';
import { numberRange } from '../../output/numberRange.ts';
import { weightsText } from '../../output/weightsText.ts';
import { briefWords } from '../../text/briefWords.ts';
import { stageWords } from '../../text/stageWords.ts';
import { words } from '../../text/words.ts';
import { cssColor } from '../../tokens/tokenNames.ts';

/** So many are shown: more would not be read from the last row. */
const SHOWN = 3;

/** What a step of the site finder ranks: the first with the ends of their scores, and what was asked with its weights. */
export function StageRanks({ atlas, scene }: { readonly atlas: Atlas; readonly scene: Scene }) {
  const { lang, finding } = scene;
  const w = stageWords(lang);
  const { ranked } = ranking(atlas, finding);
  if (ranked === null) return <p className="stage-note">{w.unranked}</p>;
  return (
    <>
      <ol className="stage-rows">
        {ranked.slice(0, SHOWN).map(({ candidate, rank, score, ranks }) => (
          <li key={candidate.region.id}>
            <b className="stage-letter">{rank}</b>
            <span className="stage-row-name">{candidate.region.name[lang]}</span>
            <span className="stage-row-value">
              {w.score(numberRange(score, lang, 0))}
              {ranks.best !== ranks.worst && <small> {w.ranks(ranks.best, ranks.worst)}</small>}
            </span>
          </li>
        ))}
      </ol>
      <p className="stage-note">{askedText(atlas, scene)}</p>
      <ScoreClasses title={w.scores} />
    </>
  );
}

function askedText(atlas: Atlas, { lang, finding }: Scene): string {
  const b = briefWords(lang);
  const { listMark, semicolon } = words(lang).app;
  const asked = askedOf(atlas, finding);
  const needs = asked.needs.map(({ name }) => name[lang]).join(listMark);
  const reference = asked.reference === null ? [] : [`${b.reference} ${asked.reference.name[lang]}`];
  const weights = `${stageWords(lang).weights}${weightsText(asked, lang)}`;
  return [...(needs === '' ? [] : [needs]), ...reference, weights].join(semicolon);
}

function ScoreClasses({ title }: { readonly title: string }) {
  return (
    <figure className="stage-classes">
      <figcaption>{title}</figcaption>
      <ol>
        {SCORE_SCALE.colors.map((color, index) => (
          <li key={color}>
            <svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="20" fill={cssColor(color)} />
            </svg>
            <span>{scoreRange(index)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
