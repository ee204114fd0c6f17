import type { Atlas } from '../model/atlas.ts';
import type { ColumnId } from '../model/ids.ts';
import type { Comparand } from './comparand.ts';
import { type CompareRow, compareTable, isNamed } from './compareTable.ts';
import { familiesOf } from './indicatorOf.ts';

/** Rows of families that the plan names for the columns and the scenario for none of them. Their cells are empty. */
export function goneRows(
  atlas: Atlas,
  columns: readonly Comparand[],
  plan: ReadonlyMap<ColumnId, Comparand>,
): readonly CompareRow[] {
  const left = new Set(columns.flatMap((column) => [...familiesOf(column)]));
  const before = columns.map((column) => plan.get(column.id) ?? { ...column, materials: [] });
  return compareTable(atlas, before, { order: [], hidden: [], sortBy: null })
    .sections.flatMap(({ rows }) => rows)
    .filter(({ about }) => about.kind === 'family' && !left.has(about.family))
    .filter(({ cells }) => cells.some(isNamed))
    .map((row) => ({ ...row, cells: columns.map(() => ({ kind: 'materials', materials: [], isKnown: true })) }));
}
