import type { Difference } from '../../analysis/differenceOf.ts';
import type { Lang } from '../../model/localized.ts';
import { compareTableWords } from '../../text/compareTableWords.ts';
import { figureParts, figureText, scenarioMark } from '../../text/figure.ts';

/** How large a difference is, with its sign; of stated numbers also in percent; of bounds that it is one of those. */
export function differenceText({ by, percent, means }: Difference, lang: Lang): string {
  const t = compareTableWords(lang);
  const { sign, number } = figureParts(by, lang);
  const size =
    by.unit === 'percent' ? `${t.points(`${sign}${number}`)}${scenarioMark(by, lang)}` : figureText(by, lang);
  if (means === 'floors' || means === 'loose') return `${size}${t.percent(t[means])}`;
  // Percentages of percentages, and of counts a handful large, say more than is known.
  if (percent === null || by.unit === 'percent' || by.unit === 'count') return size;
  return `${size}${t.percent(figureText({ ...percent, status: 'derived' }, lang))}`;
}
