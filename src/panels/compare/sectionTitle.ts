import type { Comparand } from '../../analysis/comparand.ts';
import type { SECTION_KINDS } from '../../analysis/compareTable.ts';
import type { Lang } from '../../model/localized.ts';
import { compareTableWords } from '../../text/compareTableWords.ts';
import { countWord } from '../../text/countWord.ts';

/** What rows that belong together are called. */
export function sectionTitle(
  kind: (typeof SECTION_KINDS)[number] | 'gone',
  columns: readonly Comparand[],
  lang: Lang,
): string {
  const t = compareTableWords(lang);
  if (kind === 'figures') return t.figures;
  if (kind !== 'all') return t.section[kind];
  const told = columns.filter(({ unnamed }) => unnamed.length === 0).length;
  return t.section.all(
    t.columns(
      countWord(told, lang),
      columns.every((column) => column.kind === 'region'),
    ),
  );
}
