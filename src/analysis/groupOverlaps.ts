import type { City } from '../model/place.ts';
import type { Group } from '../model/scenario.ts';
import type { ComparisonGround } from './comparisonGround.ts';
import { groupParts } from './groupComparand.ts';

/** Another group that has cities of this one, and which. */
export interface Overlap {
  readonly group: Group;
  readonly cities: readonly City[];
}

/** The other groups of the scenario that share cities with a group: what is counted in both. */
export function groupOverlaps(ground: ComparisonGround, group: Group): readonly Overlap[] {
  const own = new Set(groupParts(ground, group).cities);
  const others = ground.scenario?.groups.filter(({ id }) => id !== group.id) ?? [];
  return others
    .map((other) => ({ group: other, cities: groupParts(ground, other).cities.filter((city) => own.has(city)) }))
    .filter(({ cities }) => cities.length > 0);
}
