import type { Comparand } from '../../analysis/comparand.ts';
import type { CompareCell as Cell, CompareRow } from '../../analysis/compareTable.ts';
import type { Enterprise } from '../../model/place.ts';
import { EnterpriseNames } from './EnterpriseNames.tsx';
import { FiguresCell } from './FiguresCell.tsx';
import { MaterialsCell } from './MaterialsCell.tsx';
import { SiteNames } from './SiteNames.tsx';
import { useTableWords } from './useTableWords.ts';

interface CompareCellProps {
  readonly about: CompareRow['about'];
  readonly cell: Cell;
  readonly column: Comparand;
  /** The column by the plan, where changes from it are read. */
  readonly before: Comparand | null;
  /** The column that differences are counted from; for numbers alone. */
  readonly base: Comparand | null;
  /** The target whose bar has the full length; for targets alone. */
  readonly full: number;
  /** Many columns, set close. */
  readonly isClose: boolean;
  /** Whether each place says that the plan does not name it. */
  readonly isMarked: boolean;
}

/** What stands where a row and a column meet. There are hundreds: it takes all it shows as props, so that it can be drawn anew with them alone. */
export function CompareCell(props: CompareCellProps) {
  const { about, cell, column, before } = props;
  switch (cell.kind) {
    case 'measured':
      if (about.kind !== 'indicator') return <td />;
      return (
        <td className={about.indicator === 'target' ? 'compare-target' : undefined}>
          <FiguresCell
            indicator={about.indicator}
            column={column}
            measured={cell.measured}
            before={before}
            base={props.base}
            full={props.full}
          />
        </td>
      );
    case 'materials':
      return (
        <td>
          {about.kind === 'family' && (
            <MaterialsCell family={about.family} cell={cell} column={column} before={before} />
          )}
        </td>
      );
    case 'enterprises':
      return (
        <td>
          <Enterprises enterprises={cell.enterprises} />
        </td>
      );
    case 'sites':
      return (
        <td>
          <SiteNames sites={cell.sites} isMarked={props.isMarked} isClose={props.isClose} />
        </td>
      );
  }
}

function Enterprises({ enterprises }: { readonly enterprises: readonly Enterprise[] }) {
  const { t } = useTableWords();
  if (enterprises.length === 0) return <span className="compare-none">{`— ${t.none}`}</span>;
  return <EnterpriseNames enterprises={enterprises} />;
}
