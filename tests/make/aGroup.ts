import { type ComparisonGround, comparisonGround } from '../../src/analysis/comparisonGround.ts';
import type { AreaId, GroupId } from '../../src/model/ids.ts';
import { emptyScenario, type Group, type Scenario } from '../../src/model/scenario.ts';
import { anAtlas } from './anAtlas.ts';

/** A group of areas by their ids, of the shipped atlas. */
export function aGroup(members: readonly string[], name = 'Belt', order = 1): Group {
  return { id: `group-${order}` as GroupId, name, members: members as readonly AreaId[] };
}

/** A scenario of groups and whatever else is different. */
export function groupsScenario(groups: readonly Group[], change: Partial<Scenario> = {}): Scenario {
  return { ...emptyScenario(anAtlas().edition.id), groups, ...change };
}

/** The ground of the shipped atlas with such a scenario. */
export function groupsGround(groups: readonly Group[], change: Partial<Scenario> = {}): ComparisonGround {
  return comparisonGround(anAtlas(), groupsScenario(groups, change));
}
