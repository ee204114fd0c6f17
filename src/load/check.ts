import type { TableFault } from './tableFault.ts';
import type { TableName, Tables } from './tables.ts';

/** A check of how records of several tables agree, and which tables it reads: it is left out where one of them is faulty. */
export interface Check {
  readonly reads: readonly TableName[];
  readonly run: (tables: Tables) => TableFault[];
}
