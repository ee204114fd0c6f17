import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useAtlas } from '../state/hooks.ts';
import { SortHeader } from '../ui/SortHeader.tsx';
import { useDialogs } from './dialogs.ts';
import { ProvinceHead } from './ProvinceHead.tsx';
import { RegionRow } from './RegionRow.tsx';
import { nextSort, PLAN_ORDER, type SortColumn, sortRegions } from './sortRegions.ts';
import { useFilters } from './useFilters.ts';
import { useLanguage } from './useLanguage.ts';
import './RegionTable.css';

/**
 * What stands beside the map while nothing is selected: the province, the nine as a table equal to the map, and below it
 * what more there is to read.
 */
export function RegionTable({ children }: { readonly children?: ReactNode }) {
  const { lang, w } = useLanguage();
  const atlas = useAtlas();
  const { openSources } = useDialogs();
  const [sort, setSort] = useState(PLAN_ORDER);
  const columns: readonly Column[] = [
    { column: 'order', label: w.table.order },
    { column: 'name', label: w.table.name },
    { column: 'target', label: w.table.target, detail: w.table.targetUnit, numeric: true },
    { column: 'materials', label: w.table.materials, detail: w.table.materialsUnit, numeric: true },
    { column: 'intensity', label: w.table.intensity, detail: w.table.intensityUnit, numeric: true },
  ];
  return (
    <div className="region-table">
      <ProvinceHead />
      <table id="region-table" tabIndex={-1}>
        <caption>
          <strong>{w.table.heading}</strong> {w.table.notOutcomes}
          <span className="visually-hidden">{w.table.caption}</span>
          <FilteredNote />
        </caption>
        <thead>
          <tr>
            {columns.map(({ column, ...head }) => (
              <SortHeader
                key={column}
                {...head}
                hint={w.table.sortHint}
                sorted={sort.column === column ? sort.direction : null}
                onSort={() => setSort(nextSort(sort, column))}
              />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveBetweenCells}>
          {sortRegions(atlas.regions, sort, lang).map((region) => (
            <RegionRow key={region.id} region={region} />
          ))}
        </tbody>
      </table>
      <footer>
        <p>{w.table.footnote}</p>
        <p>
          {w.table.intensityNote}{' '}
          <button type="button" className="text-button" onClick={() => openSources({ screen: 'table' })}>
            {w.entries.openTable}
          </button>
        </p>
      </footer>
      {children}
    </div>
  );
}

/** Why rows are faint. */
function FilteredNote() {
  const { w } = useLanguage();
  const { stay, total } = useFilters();
  const dimmed = total - stay.length;
  if (dimmed === 0) return null;
  return <span className="region-filtered">{dimmed === total ? w.filter.dimmedAll : w.filter.dimmed(dimmed)}</span>;
}

interface Column {
  readonly column: SortColumn;
  readonly label: string;
  readonly detail?: string;
  readonly numeric?: boolean;
}

/** Up and down go to the same place in the next row; right and left along the row, from its name to its figures. */
function moveBetweenCells(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = STEPS[event.key];
  if (!step) return;
  const rows = [...event.currentTarget.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('button')]);
  const isFocused = (button: Element) => button === document.activeElement;
  const row = rows.findIndex((buttons) => buttons.some(isFocused));
  const column = rows[row]?.findIndex(isFocused);
  if (column === undefined) return;
  event.preventDefault();
  rows[row + step.rows]?.[column + step.columns]?.focus();
}

const STEPS: Readonly<Record<string, { readonly rows: number; readonly columns: number }>> = {
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowRight: { rows: 0, columns: 1 },
  ArrowLeft: { rows: 0, columns: -1 },
};
