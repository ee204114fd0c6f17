import type { Atlas } from '../model/atlas.ts';
import type { ColumnId } from '../model/ids.ts';
import type { Scenario } from '../model/scenario.ts';
import { cityComparand } from './cityComparand.ts';
import type { Comparand } from './comparand.ts';
import { type ComparisonGround, comparisonGround } from './comparisonGround.ts';
import { groupComparand } from './groupComparand.ts';
import { keepAlike } from './keepAlike.ts';
import { regionComparand } from './regionComparand.ts';

/** The columns of a comparison: regions, cities and the scenario's groups by their ids; what there is none of is left out. */
export function comparands(atlas: Atlas, ids: readonly ColumnId[], scenario: Scenario | null): readonly Comparand[] {
  const ground = comparisonGround(atlas, scenario);
  return ids.flatMap((id) => comparand(ground, id) ?? []);
}

/** All regions, in the plan's order. */
export function regionComparands(atlas: Atlas, scenario: Scenario | null): readonly Comparand[] {
  return comparands(
    atlas,
    atlas.regions.map(({ id }) => id),
    scenario,
  );
}

/** One column; null where there is nothing of that id. Counties cannot be compared: the plan says nothing of them. */
export function comparand(ground: ComparisonGround, id: ColumnId): Comparand | null {
  const kept = ground.columns.get(id);
  if (kept !== undefined) return kept;
  const made = madeComparand(ground, id);
  if (made === null) return null;
  const column = keepColumn(ground.atlas, id, made);
  ground.columns.set(id, column);
  return column;
}

const keepColumn = keepAlike<Comparand>();

function madeComparand(ground: ComparisonGround, id: ColumnId): Comparand | null {
  const region = ground.regions.get(id);
  if (region !== undefined) return regionComparand(ground, region);
  const city = ground.cities.get(id);
  if (city !== undefined) return cityComparand(ground, city);
  const group = ground.scenario?.groups.find((each) => each.id === id);
  return group === undefined ? null : groupComparand(ground, group);
}
