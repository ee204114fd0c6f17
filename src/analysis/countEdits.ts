import type { Scenario } from '../model/scenario.ts';

/** In how many places a scenario departs from the plan, by kind. */
export interface EditCounts {
  readonly targets: number;
  readonly members: number;
  /** Dropped and added. */
  readonly materials: number;
  readonly sites: number;
  readonly groups: number;
}

/** Counts what a scenario has different. */
export function countEdits({ targets, members, added, dropped, sites, groups }: Scenario): EditCounts {
  return {
    targets: targets.length,
    members: members.length,
    materials: added.length + dropped.length,
    sites: sites.length,
    groups: groups.length,
  };
}
