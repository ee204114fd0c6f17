import type { CompareSection } from '../../analysis/compareTable.ts';
import { compareTable } from '../../analysis/compareTable.ts';
import { resetRows } from '../../state/compareActions.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionOrder } from './SectionOrder.tsx';
import { useComparison } from './useComparison.ts';
import { useTableWords } from './useTableWords.ts';
import './RowList.css';

/** All rows by section, each to be put away, brought back, or moved. */
export function RowList() {
  const { t } = useTableWords();
  const { atlas, comparing, columns } = useComparison();
  const shown = compareTable(atlas, columns, { ...comparing, hidden: [] }).sections;
  const usual = compareTable(atlas, columns, { order: [], hidden: [], sortBy: null }).sections;
  return (
    <div className="row-list">
      <p>{t.rowsNote}</p>
      {shown.map((section) => (
        <SectionOrder
          key={section.kind}
          section={section}
          usual={keys(usual.find(({ kind }) => kind === section.kind))}
        />
      ))}
      <Button onClick={resetRows}>{t.reset}</Button>
    </div>
  );
}

function keys(section: CompareSection | undefined) {
  return section?.rows.map(({ key }) => key) ?? [];
}
