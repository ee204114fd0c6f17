import { createContext, useContext } from 'react';
import type { Comparison } from './useComparison.ts';

/** The comparison with its columns in the order the table shows. */
export interface ShownTable extends Comparison {
  /** The columns in the order chosen, whatever they are sorted by. */
  readonly unsorted: Comparison['columns'];
  /** Many columns, set close. */
  readonly isClose: boolean;
}

export const TableContext = createContext<ShownTable | null>(null);

/** What the table shows. @throws outside the table */
export function useShownTable(): ShownTable {
  const table = useContext(TableContext);
  if (table === null) throw new Error('No table of a comparison above this component.');
  return table;
}
