import type { Comparand } from '../../../analysis/comparand.ts';
import type { Indicator } from '../../../model/comparing.ts';
import type { Quantity } from '../../../model/figure.ts';
import type { Lang, Localized } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { countText } from '../../../text/countText.ts';
import { figureText } from '../../../text/figure.ts';
import { indicatorWords } from '../../../text/indicatorWords.ts';

/** A column with one of its numbers. */
export interface Numbered {
  readonly column: Comparand;
  readonly quantity: Quantity;
  readonly short: Localized | null;
}

/** Named one by one up to here. */
const FEW = 3;

/** Those of the largest number, or of the least; several where they are equal. */
export function leading(numbered: readonly Numbered[], end: 'most' | 'least'): readonly Numbered[] {
  const values = numbered.map(({ quantity }) => quantity.value);
  const extreme = end === 'most' ? Math.max(...values) : Math.min(...values);
  return numbered.filter(({ quantity }) => quantity.value === extreme);
}

/** Their names in a sentence, 仅石材 with the one whose number it goes with. */
export function namesText(numbered: readonly Numbered[], lang: Lang): string {
  const w = chartWords(lang);
  const names = numbered.map(({ column, short }) =>
    short === null ? column.name[lang] : w.withShort(column.name[lang], short[lang]),
  );
  const text = names.slice(0, FEW).join(w.and);
  return names.length > FEW ? w.many(text, names.length) : text;
}

/** Their number; equal numbers may have several signs. */
export function numberText(numbered: readonly Numbered[], indicator: Indicator, lang: Lang): string {
  const { counted } = indicatorWords(indicator, lang);
  const texts = numbered.map(({ quantity }) =>
    quantity.unit === 'count' ? countText(quantity, counted, lang) : figureText(quantity, lang),
  );
  return [...new Set(texts)].join(chartWords(lang).and);
}
