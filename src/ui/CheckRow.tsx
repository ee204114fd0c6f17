import type { ReactNode } from 'react';
import './CheckRow.css';

interface CheckRowProps {
  readonly label: ReactNode;
  /** Stands before the words. */
  readonly mark?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Stands at the end of the row. */
  readonly count?: ReactNode;
}

/** A checkbox with its words and a count, as one row to hit. */
export function CheckRow({ label, mark, checked, onChange, count }: CheckRowProps) {
  return (
    <label className="check-row">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {mark}
      <span className="check-label">{label}</span>
      {count !== undefined && <span className="check-count">{count}</span>}
    </label>
  );
}
