import { CRITERIA } from '../model/finding.ts';
import type { Lang } from '../model/localized.ts';
import { briefWords } from '../text/briefWords.ts';
import { words } from '../text/words.ts';
import type { Asked } from './briefAsked.ts';

/** The weights asked for, by name, and which of them do not count and why: `材料匹配 40、离参考点近 30`. */
export function weightsText({ weights, off }: Asked, lang: Lang): string {
  const w = briefWords(lang);
  return CRITERIA.filter((criterion) => weights[criterion] > 0)
    .map((criterion) => {
      const named = `${w.criterion[criterion]} ${weights[criterion]}`;
      const why = off.get(criterion);
      return why === undefined ? named : w.offWeight(named, w.off[why]);
    })
    .join(words(lang).app.listMark);
}
