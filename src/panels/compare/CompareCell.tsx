import type { Comparand } from '../../analysis/comparand.ts';
import type { CompareCell as Cell, CompareRow } from '../../analysis/compareTable.ts';
import type { Indicator } from '../../model/comparing.ts';
import type { Enterprise } from '../../model/place.ts';
import { EnterpriseNames } from './EnterpriseNames.tsx';
import { FiguresCell } from './FiguresCell.tsx';
import { isAllAdded } from './isAllAdded.ts';
import { MaterialsCell } from './MaterialsCell.tsx';
import { SiteNames } from './SiteNames.tsx';
import { useTableWords } from './useTableWords.ts';

interface CompareCellProps {
  readonly row: CompareRow;
  readonly cell: Cell;
  readonly column: Comparand;
}

/** What stands where a row and a column meet. */
export function CompareCell({ row, cell, column }: CompareCellProps) {
  const { about } = row;
  switch (cell.kind) {
    case 'measured':
      return about.kind === 'indicator' ? <Figures indicator={about.indicator} column={column} cell={cell} /> : <td />;
    case 'materials':
      return <td>{about.kind === 'family' && <MaterialsCell family={about.family} cell={cell} column={column} />}</td>;
    case 'enterprises':
      return (
        <td>
          <Enterprises enterprises={cell.enterprises} />
        </td>
      );
    case 'sites':
      return (
        <td>
          <SiteNames sites={cell.sites} isMarked={!isAllAdded(row)} />
        </td>
      );
  }
}

interface FiguresProps {
  readonly indicator: Indicator;
  readonly column: Comparand;
  readonly cell: Extract<Cell, { kind: 'measured' }>;
}

function Figures({ indicator, column, cell }: FiguresProps) {
  return (
    <td className={indicator === 'target' ? 'compare-target' : undefined}>
      <FiguresCell indicator={indicator} column={column} measured={cell.measured} />
    </td>
  );
}

function Enterprises({ enterprises }: { readonly enterprises: readonly Enterprise[] }) {
  const { t } = useTableWords();
  if (enterprises.length === 0) return <span className="compare-none">{`— ${t.none}`}</span>;
  return <EnterpriseNames enterprises={enterprises} />;
}
