import { compareSheetWords } from '../text/compareSheetWords.ts';
import { words } from '../text/words.ts';
import { compareFactRows } from './compareFactRows.ts';
import { compareTableRows } from './compareTableRows.ts';
import type { CsvCell } from './csvText.ts';
import type { TakenComparison } from './takenComparison.ts';

/** What CSV and XLSX hold: rows of one table each, heads first. */
export interface CompareSheet {
  /** Pairs of a head and what it says: title, edition, day, link, whose figures. No heads. */
  readonly about: readonly (readonly CsvCell[])[];
  /** As on the screen: a row a row, a column a column, numbers written with their signs. */
  readonly table: readonly (readonly CsvCell[])[];
  /** A row a number or name, the sign in a column of its own, with unit, year, status, source and locator. */
  readonly facts: readonly (readonly CsvCell[])[];
}

/** Writes a comparison down. */
export function compareSheet(taken: TakenComparison): CompareSheet {
  return { about: aboutRows(taken), table: compareTableRows(taken), facts: compareFactRows(taken) };
}

function aboutRows({ atlas, table, scenario, lang, day, link, disclaimer }: TakenComparison): CompareSheet['about'] {
  const w = compareSheetWords(lang);
  const { app, entries } = words(lang);
  const { title, state, period } = atlas.edition;
  const hidden = table.sections.reduce((count, section) => count + section.hidden.length, 0);
  const name = scenario?.name === '' ? w.unnamed : scenario?.name;
  return [
    [w.titleHead, w.title(table.columns.map((column) => column.name[lang]).join(app.listMark))],
    [entries.columns.edition, `${title[lang]} · ${state[lang]} · ${period}`],
    [w.figures, name === undefined ? w.base : w.scenario(name)],
    [w.day, day],
    [w.link, link],
    ...(scenario === null ? [] : [[entries.columns.note, w.linkNote]]),
    ...(hidden === 0 ? [] : [[entries.columns.note, w.hidden(hidden)]]),
    [w.disclaimer, disclaimer],
  ];
}
