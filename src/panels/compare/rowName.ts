import type { CompareRow } from '../../analysis/compareTable.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Lang } from '../../model/localized.ts';
import { compareTableWords } from '../../text/compareTableWords.ts';
import { TERMS } from '../../text/term.ts';

/** What a row is called. */
export function rowName({ about, cells }: CompareRow, { families }: Pick<Atlas, 'families'>, lang: Lang): string {
  switch (about.kind) {
    case 'indicator':
      return compareTableWords(lang).indicator[about.indicator];
    case 'role':
      return TERMS.layer[about.role][lang];
    case 'site':
      return TERMS.layer[about.site][lang];
    case 'family': {
      const family = families.find(({ id }) => id === about.family);
      if (family !== undefined) return family.name[lang];
      const named = cells.flatMap((cell) => (cell.kind === 'materials' ? cell.materials : []));
      return named[0]?.name[lang] ?? about.family;
    }
  }
}
