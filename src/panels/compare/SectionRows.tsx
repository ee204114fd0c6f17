import { memo } from 'react';
import type { Comparand } from '../../analysis/comparand.ts';
import type { CompareRow, SECTION_KINDS } from '../../analysis/compareTable.ts';
import { CompareCell } from './CompareCell.tsx';
import { isAllAdded } from './isAllAdded.ts';
import { RowHead } from './RowHead.tsx';
import { sectionTitle } from './sectionTitle.ts';
import { useShownTable } from './tableContext.ts';
import { useTableWords } from './useTableWords.ts';

interface SectionRowsProps {
  readonly section: {
    readonly kind: (typeof SECTION_KINDS)[number] | 'gone';
    readonly rows: readonly CompareRow[];
  };
}

/** Rows that belong together, under their heading. */
export function SectionRows({ section: { kind, rows } }: SectionRowsProps) {
  const { columns, comparing, plan, base, isClose } = useShownTable();
  if (rows.length === 0) return null;
  const full = Math.max(...columns.map(({ target }) => target.quantity?.value ?? 0));
  const before = (column: Comparand) => (comparing.shows === 'change' && plan.get(column.id)) || null;
  return (
    <tbody data-section={kind}>
      {kind !== 'figures' && <SectionHead kind={kind} count={rows.length} />}
      {rows.map((row) => (
        <tr key={row.key} data-row={row.key}>
          <RowHead row={row} />
          {row.cells.map((cell, at) => {
            const column = columns[at];
            return (
              column && (
                <KeptCell
                  key={column.id}
                  about={row.about}
                  cell={cell}
                  column={column}
                  before={before(column)}
                  base={row.about.kind === 'indicator' ? base : null}
                  full={row.key === 'target' ? full : 0}
                  isClose={isClose}
                  isMarked={!isAllAdded(row)}
                />
              )
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

interface SectionHeadProps {
  readonly kind: Exclude<SectionRowsProps['section']['kind'], 'figures'>;
  readonly count: number;
}

const KeptCell = memo(CompareCell);

function SectionHead({ kind, count }: SectionHeadProps) {
  const { lang, t } = useTableWords();
  const { columns } = useShownTable();
  return (
    <tr className="compare-section">
      <th scope="rowgroup" colSpan={columns.length + 1}>
        <span>
          {sectionTitle(kind, columns, lang)} {kind !== 'places' && <small>{t.familyCount(count)}</small>}
        </span>
      </th>
    </tr>
  );
}
