import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import { filterByPlan, filterByRole, showAllSectors, toggleFamily } from '../state/actions.ts';
import { filterNames, type NamedFilter } from '../text/filterNames.ts';

/** One filter in force, as a reader names and removes it. */
export interface FilterInForce {
  readonly key: string;
  readonly name: string;
  readonly remove: () => void;
}

/** The filters of a scene: that of the sectors, each family asked for, the role, the plan alone. */
export function filtersInForce(atlas: Pick<Atlas, 'families'>, scene: Scene): readonly FilterInForce[] {
  return filterNames(atlas.families, scene).map((filter) => ({
    key: filter.family ?? filter.kind,
    name: filter.name,
    remove: () => remove(filter),
  }));
}

function remove({ kind, family }: NamedFilter): void {
  if (kind === 'sectors') showAllSectors();
  else if (kind === 'role') filterByRole(null);
  else if (kind === 'plan') filterByPlan(false);
  else if (family !== null) toggleFamily(family);
}
