import type { CompareRow } from '../../analysis/compareTable.ts';

/** True of a row of sites none of which the plan names: its head says so once for all. */
export function isAllAdded({ about, cells }: CompareRow): boolean {
  return (
    about.kind === 'site' && cells.every((cell) => cell.kind === 'sites' && cell.sites.every(({ inPlan }) => !inPlan))
  );
}
