import type { AreaId } from '../model/ids.ts';
import type { Group, Scenario } from '../model/scenario.ts';
import { withGroupAs, withoutGroup } from './editScenario.ts';

/** Names members by the reader's language; a name that nobody gave is one of these and follows the members. */
export interface NamesGroups {
  /** In the language of the page. */
  readonly name: (members: readonly AreaId[]) => string;
  /** In every language. */
  readonly names: (members: readonly AreaId[]) => readonly string[];
}

/** Gives a group other members; a group of none is taken apart. */
export function withMembers(
  scenario: Scenario,
  group: Group,
  members: readonly AreaId[],
  naming: NamesGroups,
): Scenario {
  if (members.length === 0) return withoutGroup(scenario, group.id);
  return withGroupAs(scenario, group.id, { members, name: nameWith(group, members, naming) });
}

/** What a group is called once it has these members. */
export function nameWith(group: Group, members: readonly AreaId[], naming: NamesGroups): string {
  const at = naming.names(group.members).indexOf(group.name);
  return naming.names(members)[at] ?? group.name;
}
