import type { CompareSection } from '../../analysis/compareTable.ts';
import { moveRow } from '../../analysis/moveRow.ts';
import type { RowKey } from '../../model/comparing.ts';
import { compareRowName } from '../../output/compareRowName.ts';
import { compare } from '../../state/compareActions.ts';
import { shortlistWords } from '../../text/shortlistWords.ts';
import { SortedRows } from '../../ui/SortedRows.tsx';
import { RowItem } from './RowItem.tsx';
import { sectionTitle } from './sectionTitle.ts';
import { useComparison } from './useComparison.ts';
import { useTableWords } from './useTableWords.ts';

interface SectionOrderProps {
  /** With all its rows, in the order shown. */
  readonly section: CompareSection;
  /** The keys of its rows in their usual order. */
  readonly usual: readonly RowKey[];
}

/** The rows of a section in their order, which can be changed. */
export function SectionOrder({ section, usual }: SectionOrderProps) {
  const { lang } = useTableWords();
  const { atlas, comparing, columns } = useComparison();
  const shown = section.rows.map(({ key }) => key);
  const names = new Map(section.rows.map((row) => [row.key, compareRowName(row, atlas, lang)]));
  const name = (key: RowKey) => names.get(key) ?? key;
  return (
    <section>
      <h3>{sectionTitle(section.kind, columns, lang)}</h3>
      <SortedRows
        ids={shown}
        name={name}
        words={shortlistWords(lang)}
        onMove={(key, to) => compare({ order: moveRow(usual, shown, comparing.order, key, to) })}
        row={(place) => <RowItem key={place.id} place={place} name={name(place.id)} />}
      />
    </section>
  );
}
