import type { Quantity } from '../model/figure.ts';
import type { Lang } from '../model/localized.ts';
import { concentrationWords } from '../text/concentrationWords.ts';
import { figureParts } from '../text/figure.ts';
import { TERMS } from '../text/term.ts';
import { type CsvCell, csvText } from './csvText.ts';

/** A number of the concentration, with how it was worked out. */
export interface ConcentrationRow {
  readonly measure: string;
  readonly side: 'plan' | 'scenario' | 'difference';
  readonly quantity: Quantity;
  /** In place of the quantity's own, where that is not one of the atlas's units. */
  readonly unit?: string;
  /** Digits after the point. */
  readonly decimals: number;
  readonly formula: string;
  readonly origin: string;
}

/** The numbers of the concentration as CSV: sign and status in columns of their own. @param notes cautions, edition, day */
export function concentrationCsv(rows: readonly ConcentrationRow[], notes: readonly string[], lang: Lang): string {
  const w = concentrationWords(lang);
  const cells = rows.map(({ measure, side, quantity, unit, decimals, formula, origin }): readonly CsvCell[] => [
    measure,
    w.side[side],
    figureParts(quantity, lang).sign.trim(),
    Number(quantity.value.toFixed(decimals)),
    unit ?? UNITS[quantity.unit]?.[lang] ?? '',
    TERMS.status[quantity.status][lang],
    formula,
    origin,
  ]);
  return csvText([w.csvHeads, ...cells, ...notes.map((note) => [note])]);
}

/** Numbers stand as the atlas counts them, so not in billions. */
const UNITS: Partial<Readonly<Record<Quantity['unit'], Readonly<Record<Lang, string>>>>> = {
  'yi-cny': { zh: '亿元', en: '100 million CNY' },
  percent: { zh: '%', en: '%' },
  km: { zh: 'km', en: 'km' },
};
