import { Icon } from './Icon.tsx';
import './SortHeader.css';

export type SortDirection = 'ascending' | 'descending';

interface SortHeaderProps {
  readonly label: string;
  /** Smaller word under the label, for example the unit. */
  readonly detail?: string;
  readonly numeric?: boolean;
  /** The direction where the table is sorted by this column, else null. */
  readonly sorted: SortDirection | null;
  readonly hint: string;
  readonly onSort: () => void;
}

/** The head of a column that sorts: a button in the cell, the state in `aria-sort`. */
export function SortHeader({ label, detail, numeric = false, sorted, hint, onSort }: SortHeaderProps) {
  return (
    <th scope="col" className={numeric ? 'sort-header is-numeric' : 'sort-header'} aria-sort={sorted ?? 'none'}>
      <button type="button" onClick={onSort} title={hint}>
        {detail && label}
        <small>
          {detail ?? label}
          <Icon name={sorted ?? 'sort'} size={12} />
        </small>
      </button>
    </th>
  );
}
