import type { Qualifier } from './figure.ts';
import type { AreaId, CityCode, EditionId, FamilyId, GroupId, MaterialId, PlannedId, RegionId } from './ids.ts';
import type { LonLat } from './place.ts';
import type { SectorId } from './sector.ts';

/** The signs a planner can give a target: the plan's three, and 约 for an order of magnitude. */
export const SCENARIO_QUALIFIERS = ['=', '>=', '>', '~'] as const satisfies readonly Qualifier[];
export type ScenarioQualifier = (typeof SCENARIO_QUALIFIERS)[number];

/** Another target for a region, 亿元. */
export interface TargetEdit {
  readonly region: RegionId;
  readonly value: number;
  readonly qualifier: ScenarioQualifier;
}

/** Another membership of a city: none, one, or, until that is settled, several regions. */
export interface MemberEdit {
  readonly city: CityCode;
  readonly regions: readonly RegionId[];
}

/** A material given to a region. */
export interface PlannedMaterial {
  readonly id: PlannedId;
  readonly region: RegionId;
  /** In the planner's words. */
  readonly name: string;
  /** Null where it is of none of the atlas's families. */
  readonly family: FamilyId | null;
  /** Null where the planner has not said: the balance checks ask for it. */
  readonly sector: SectorId | null;
}

/** A site that is planned. */
export interface PlannedSite {
  readonly id: PlannedId;
  readonly name: string;
  /** WGS-84. */
  readonly at: LonLat;
}

/** Areas read as one. What they are made of stays as it is. */
export interface Group {
  readonly id: GroupId;
  readonly name: string;
  /** Regions and cities, none twice. */
  readonly members: readonly AreaId[];
}

/**
 * What a planner would have different, and nothing else: what is as in the plan does not stand here. Lists are in the
 * order of the atlas, those of what is added in the order in which it was; so two that mean the same are spelt the same.
 */
export interface Scenario {
  /** Empty while it has none. */
  readonly name: string;
  /** The edition of the plan that it departs from. */
  readonly edition: EditionId;
  readonly targets: readonly TargetEdit[];
  readonly members: readonly MemberEdit[];
  readonly added: readonly PlannedMaterial[];
  readonly dropped: readonly MaterialId[];
  readonly sites: readonly PlannedSite[];
  readonly groups: readonly Group[];
}

/** A scenario that changes nothing. */
export function emptyScenario(edition: EditionId): Scenario {
  return { name: '', edition, targets: [], members: [], added: [], dropped: [], sites: [], groups: [] };
}

/** True where nothing is different from the plan, whatever it is called. */
export function isEmptyScenario(scenario: Scenario): boolean {
  const { targets, members, added, dropped, sites, groups } = scenario;
  return [targets, members, added, dropped, sites, groups].every((list) => list.length === 0);
}

/** 亿元: more is taken for a slip of the hand. */
export const MOST_TARGET = 1_000_000;
export const LONGEST_NAME = 40;
export const MOST_GROUPS = 9;
export const MOST_PLANNED = 60;
