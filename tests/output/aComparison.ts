import { comparands } from '../../src/analysis/comparands.ts';
import { comparedIds } from '../../src/analysis/comparedIds.ts';
import { compareTable } from '../../src/analysis/compareTable.ts';
import { DEFAULT_COMPARING } from '../../src/model/comparing.ts';
import type { AreaId } from '../../src/model/ids.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { TakenComparison } from '../../src/output/takenComparison.ts';
import { anAtlas } from '../make/anAtlas.ts';

/** A comparison to be written down: of areas by their ids, with a scenario worked in where one is given. */
export function aComparison(
  areas: readonly string[],
  change: Partial<TakenComparison> & { readonly scenario?: Scenario | null } = {},
): TakenComparison {
  const atlas = change.atlas ?? anAtlas();
  const scenario = change.scenario ?? null;
  const ids = comparedIds(atlas, areas as readonly AreaId[], scenario);
  return {
    atlas,
    table: compareTable(atlas, comparands(atlas, ids, scenario), DEFAULT_COMPARING),
    plan: new Map(comparands(atlas, ids, null).map((column) => [column.id, column] as const)),
    scenario,
    lang: 'zh',
    day: '2026-01-05',
    link: 'https://atlas.example/?view=compare&r=foshan',
    disclaimer: '示意',
    ...change,
  };
}
