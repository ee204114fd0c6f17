import type { Atlas } from '../model/atlas.ts';
import type { Entry } from '../model/entry.ts';
import type { Lang } from '../model/localized.ts';
import { words } from '../text/words.ts';
import { csvText } from './csvText.ts';
import { ENTRY_COLUMNS, entryCells } from './entryCells.ts';

/** Entries as a table, in the order given: words in one language, numbers in the units of the tables, signs in a column of their own. */
export function entriesCsv(entries: readonly Entry[], atlas: Atlas, lang: Lang): string {
  const heads = words(lang).entries.columns;
  return csvText([
    ENTRY_COLUMNS.map((column) => heads[column]),
    ...entries.map((entry) => {
      const cells = entryCells(entry, atlas, lang);
      return ENTRY_COLUMNS.map((column) => cells[column]);
    }),
  ]);
}
