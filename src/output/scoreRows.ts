import { ranking } from '../analysis/ranking.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import { briefWords } from '../text/briefWords.ts';
import { takeawayWords } from '../text/takeawayWords.ts';
import { TERMS } from '../text/term.ts';
import { askedOf } from './briefAsked.ts';
import { numberRange } from './numberRange.ts';
import type { SceneRow } from './sceneRow.ts';
import { weightsText } from './weightsText.ts';

/** Ranks and scores of the site finder, in their order, each with both its ends and the weights it comes from. */
export function scoreRows(atlas: Atlas, { finding, lang, areas }: Scene): readonly SceneRow[] {
  const w = briefWords(lang);
  const { shown } = takeawayWords(lang);
  const formula = w.scoreFormula(weightsText(askedOf(atlas, finding), lang));
  return (ranking(atlas, finding).ranked ?? []).flatMap(({ candidate: { region }, rank, ranks, score }) => {
    const head = {
      section: shown.sections.score,
      of: region.name[lang],
      ofId: region.id,
      isShown: shown.lit,
      selected: areas.includes(region.id) ? shown.yes : shown.no,
      status: TERMS.status.derived[lang],
      grade: TERMS.grade.derived[lang],
      edition: atlas.edition.state[lang],
      formula,
    };
    return [
      { ...head, title: w.rank, value: rank, low: ranks.best, high: ranks.worst, shown: String(rank) },
      { ...head, title: w.score, value: score.lo, low: score.lo, high: score.hi, shown: numberRange(score, lang) },
    ];
  });
}
