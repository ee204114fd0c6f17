import type { CompareRow } from '../analysis/compareTable.ts';
import { compareSheetWords } from '../text/compareSheetWords.ts';
import { TERMS } from '../text/term.ts';
import type { TakenComparison } from './takenComparison.ts';

/** What a row of a comparison is called in a file; a family that the atlas does not have is the one material of it. */
export function compareRowName({ about, cells }: CompareRow, { atlas, lang }: TakenComparison): string {
  switch (about.kind) {
    case 'indicator':
      return compareSheetWords(lang).indicator[about.indicator];
    case 'role':
      return TERMS.layer[about.role][lang];
    case 'site':
      return TERMS.siteKind[about.site][lang];
    case 'family': {
      const family = atlas.families.find(({ id }) => id === about.family);
      const own = cells.flatMap((cell) => (cell.kind === 'materials' ? cell.materials : []))[0];
      return family?.name[lang] ?? own?.name[lang] ?? about.family;
    }
  }
}
