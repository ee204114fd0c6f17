import type { Figure } from '../model/figure.ts';
import type { Lang } from '../model/localized.ts';
import { words } from './words.ts';

/** What a large number of a step is: `2025 年主营业务收入目标`. */
export function figureLabel(figure: Figure, lang: Lang): string {
  // Filled by the branch of the stage for figures other than revenue targets.
  return words(lang).region.target(figure.year);
}

/** Where a large number of a step can be checked: the source's own qualifier word, edition and place. */
export function figureSource(figure: Figure, edition: string, lang: Lang): string {
  const word = figure.qualifierWord?.[lang] ?? null;
  const said = word === null ? [] : [words(lang).region.planWord(word)];
  return [...said, edition, figure.locator[lang]].join(' ');
}
