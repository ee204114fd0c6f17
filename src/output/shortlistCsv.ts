import type { Lang } from '../model/localized.ts';
import type { Brief } from './brief.ts';
import { briefRows } from './briefRows.ts';
import { csvText } from './csvText.ts';

/** The facts of a shortlist as CSV: a row a fact, signs in a column of their own. */
export function shortlistCsv(brief: Brief, lang: Lang): string {
  return csvText(briefRows(brief, lang));
}
