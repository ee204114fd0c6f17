import type { CompareCell } from '../analysis/compareTable.ts';
import { compareSheetWords } from '../text/compareSheetWords.ts';
import { figureText } from '../text/figure.ts';
import { missingWords } from '../text/missingWords.ts';
import { words } from '../text/words.ts';
import { compareRowName } from './compareRowName.ts';
import type { CsvCell } from './csvText.ts';
import type { TakenComparison } from './takenComparison.ts';

/** The table of a comparison as it stands on the screen, heads first: numbers written with sign, unit and what goes with them. */
export function compareTableRows(taken: TakenComparison): readonly (readonly CsvCell[])[] {
  const { table, lang } = taken;
  const w = compareSheetWords(lang);
  return [
    [w.section, w.row, ...table.columns.map(({ name }) => name[lang])],
    ...table.sections.flatMap(({ kind, rows }) =>
      rows.map((row) => [
        w.sections[kind],
        compareRowName(row, taken.atlas, lang),
        ...row.cells.map((cell) => cellText(cell, taken)),
      ]),
    ),
  ];
}

function cellText(cell: CompareCell, { atlas, lang }: TakenComparison): string {
  const { missing, role } = compareSheetWords(lang);
  const { listMark } = words(lang).app;
  switch (cell.kind) {
    case 'measured': {
      const { measured } = cell;
      if (measured.quantity === null) return missingWords(lang)[measured.missing];
      const short = measured.short === null ? '' : ` (${measured.short[lang]})`;
      return `${figureText(measured.quantity, lang)}${short}`.replaceAll('\u00a0', ' ');
    }
    case 'materials': {
      const none = cell.isKnown ? missing['not-named'] : missingWords(lang)['part-of-region'];
      const names = cell.materials.map(
        (each) => `${each.name[lang]}${each.role === 'strength' ? ` (${role.strength})` : ''}`,
      );
      return names.join(listMark) || none;
    }
    case 'enterprises':
      return cell.enterprises.map(({ name }) => name[lang]).join(listMark) || missing.none;
    case 'sites':
      if (!atlas.sitesLoaded) return missing.unread;
      return cell.sites.map(({ name }) => name[lang]).join(listMark) || missing.none;
  }
}
