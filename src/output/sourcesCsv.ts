import type { Entry } from '../model/entry.ts';
import type { Lang } from '../model/localized.ts';
import type { Source } from '../model/source.ts';
import { csvText } from './csvText.ts';
import { sourceRows } from './sourceRows.ts';

/** Sources as a table, with how many of the entries rest on each. What was not recorded says so. */
export function sourcesCsv(sources: readonly Source[], entries: readonly Entry[], lang: Lang): string {
  return csvText(sourceRows(sources, entries, lang));
}
