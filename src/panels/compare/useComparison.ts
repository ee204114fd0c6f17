import type { Comparand } from '../../analysis/comparand.ts';
import { comparands } from '../../analysis/comparands.ts';
import { comparedAreas, comparedIds } from '../../analysis/comparedIds.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Comparing } from '../../model/comparing.ts';
import type { AreaId, ColumnId } from '../../model/ids.ts';
import type { Scenario } from '../../model/scenario.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';

/** What the compare screen shows. */
export interface Comparison {
  readonly atlas: Atlas;
  readonly comparing: Comparing;
  /** The areas the reader chose, as far as they can be compared; empty: all regions stand in the columns. */
  readonly chosen: readonly AreaId[];
  /** The columns as shown: with the scenario worked in, unless the plan's figures are shown. */
  readonly columns: readonly Comparand[];
  /** The same columns by the plan alone, to count changes from; groups are not among them. */
  readonly plan: ReadonlyMap<ColumnId, Comparand>;
  /** The column that differences are counted from, or null. */
  readonly base: Comparand | null;
  /** The scenario that is shown; null while the plan's own figures are. */
  readonly shown: Scenario | null;
}

/** Follows the comparison of the scene. */
export function useComparison(): Comparison {
  const atlas = useAtlas();
  const areas = useAtlasState((state) => state.scene.areas);
  const baseId = useAtlasState((state) => state.scene.base);
  const comparing = useAtlasState((state) => state.scene.comparing);
  const scenario = useAtlasState((state) => state.scenario?.now ?? null);
  const shown = comparing.shows === 'base' ? null : scenario;
  return comparisonOf(atlas, areas, baseId, comparing, shown);
}

/** Worked out once for all who ask, for every part of the screen does. */
function comparisonOf(...asked: Asked): Comparison {
  if (last?.asked.every((each, at) => each === asked[at])) return last.comparison;
  const comparison = compared(...asked);
  last = { asked, comparison };
  return comparison;
}

type Asked = readonly [Atlas, readonly AreaId[], AreaId | null, Comparing, Scenario | null];
let last: { readonly asked: Asked; readonly comparison: Comparison } | null = null;

function compared(...[atlas, areas, baseId, comparing, shown]: Asked): Comparison {
  const ids = comparedIds(atlas, areas, shown);
  const columns = comparands(atlas, ids, shown);
  const plan = new Map(comparands(atlas, ids, null).map((column) => [column.id, column] as const));
  const [counted] = comparedAreas(atlas, baseId === null ? [] : [baseId]);
  const base = columns.find(({ id }) => id === counted) ?? null;
  return { atlas, comparing, chosen: comparedAreas(atlas, areas), columns, plan, base, shown };
}
