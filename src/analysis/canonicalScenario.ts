import type { Atlas } from '../model/atlas.ts';
import { emptyScenario, type Scenario } from '../model/scenario.ts';
import { withDropped, withMembership, withTarget } from './editScenario.ts';

/**
 * A scenario from outside as the planner's own edits would have spelt it: lists in the order of the atlas, nothing that
 * is as in the plan.
 */
export function canonicalScenario(atlas: Atlas, read: Scenario): Scenario {
  const { name, added, sites, groups } = read;
  let made: Scenario = { ...emptyScenario(atlas.edition.id), name, added, sites, groups };
  for (const { region, value, qualifier } of read.targets) made = withTarget(atlas, made, region, value, qualifier);
  for (const { city, regions } of read.members) made = withMembership(atlas, made, city, regions);
  for (const id of read.dropped) made = withDropped(atlas, made, id, true);
  return made;
}
