import type { CompareRow } from '../analysis/compareTable.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Lang } from '../model/localized.ts';
import { indicatorWords } from '../text/indicatorWords.ts';
import { TERMS } from '../text/term.ts';

/** What a row of a comparison is called; a family that the atlas does not have is the one material of it. */
export function compareRowName(
  { about, cells }: CompareRow,
  { families }: Pick<Atlas, 'families'>,
  lang: Lang,
): string {
  switch (about.kind) {
    case 'indicator':
      return indicatorWords(about.indicator, lang).name;
    case 'role':
      return TERMS.layer[about.role][lang];
    case 'site':
      return TERMS.layer[about.site][lang];
    case 'family': {
      const family = families.find(({ id }) => id === about.family);
      const own = cells.flatMap((cell) => (cell.kind === 'materials' ? cell.materials : []))[0];
      return family?.name[lang] ?? own?.name[lang] ?? about.family;
    }
  }
}
