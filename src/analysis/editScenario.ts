import type { Atlas } from '../model/atlas.ts';
import type { AreaId, CityCode, GroupId, MaterialId, PlannedId, RegionId } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import {
  type Group,
  MOST_GROUPS,
  MOST_PLANNED,
  type PlannedMaterial,
  type PlannedSite,
  type Scenario,
  type TargetEdit,
} from '../model/scenario.ts';

/** Gives a region another target; that of the plan takes the edit away. @param value 亿元 */
export function withTarget(
  atlas: Atlas,
  scenario: Scenario,
  region: RegionId,
  value: number,
  qualifier: TargetEdit['qualifier'],
): Scenario {
  const base = atlas.regions.find(({ id }) => id === region)?.target;
  const others = scenario.targets.filter((each) => each.region !== region);
  const same = base !== undefined && base.value === value && base.qualifier === qualifier;
  return { ...scenario, targets: inOrder(atlas, same ? others : [...others, { region, value, qualifier }]) };
}

/** Puts a city into regions, none, one or several; those of the plan take the edit away. */
export function withMembership(
  atlas: Atlas,
  scenario: Scenario,
  city: CityCode,
  regions: readonly RegionId[],
): Scenario {
  const order = atlas.regions.map(({ id }) => id);
  const wanted = order.filter((id) => regions.includes(id));
  const base = atlas.regions.filter((region) => region.cities.includes(city)).map(({ id }) => id);
  const others = scenario.members.filter((each) => each.city !== city);
  const members = wanted.join() === base.join() ? others : [...others, { city, regions: wanted }];
  const cities = atlas.cities.map(({ code }) => code);
  return { ...scenario, members: members.sort((a, b) => cities.indexOf(a.city) - cities.indexOf(b.city)) };
}

/** Drops a material that the plan names, or takes it back. */
export function withDropped(atlas: Atlas, scenario: Scenario, id: MaterialId, isDropped: boolean): Scenario {
  const dropped = new Set(scenario.dropped);
  if (isDropped) dropped.add(id);
  else dropped.delete(id);
  return {
    ...scenario,
    dropped: atlas.materials.map((material) => material.id).filter((each) => dropped.has(each)),
  };
}

/** Gives a region a material the plan does not name for it; a full scenario takes no more. */
export function withMaterial(scenario: Scenario, material: Omit<PlannedMaterial, 'id'>): Scenario {
  if (scenario.added.length >= MOST_PLANNED) return scenario;
  return { ...scenario, added: [...scenario.added, { ...material, id: freshId(scenario) }] };
}

/** Changes what an added material is. */
export function withMaterialAs(
  scenario: Scenario,
  id: PlannedId,
  part: Partial<Omit<PlannedMaterial, 'id'>>,
): Scenario {
  return { ...scenario, added: scenario.added.map((each) => (each.id === id ? { ...each, ...part } : each)) };
}

/** Plans a site. @param at WGS-84 */
export function withSite(scenario: Scenario, name: string, at: LonLat): Scenario {
  if (scenario.sites.length >= MOST_PLANNED) return scenario;
  return { ...scenario, sites: [...scenario.sites, { id: freshId(scenario), name, at }] };
}

/** Moves or renames a planned site. */
export function withSiteAs(scenario: Scenario, id: PlannedId, part: Partial<Omit<PlannedSite, 'id'>>): Scenario {
  return { ...scenario, sites: scenario.sites.map((each) => (each.id === id ? { ...each, ...part } : each)) };
}

/** Takes away what the scenario added: a material or a site. */
export function withoutPlanned(scenario: Scenario, id: PlannedId): Scenario {
  const stays = (each: { readonly id: PlannedId }) => each.id !== id;
  return { ...scenario, added: scenario.added.filter(stays), sites: scenario.sites.filter(stays) };
}

/** Unites areas in a new group; a full scenario takes no more. */
export function withGroup(scenario: Scenario, name: string, members: readonly AreaId[]): Scenario {
  if (scenario.groups.length >= MOST_GROUPS) return scenario;
  const taken = scenario.groups.map(({ id }) => numberOf(id));
  const id = `group-${Math.max(0, ...taken) + 1}` as GroupId;
  return { ...scenario, groups: [...scenario.groups, { id, name, members: [...new Set(members)] }] };
}

/** Renames a group or gives it other members. */
export function withGroupAs(scenario: Scenario, id: GroupId, part: Partial<Omit<Group, 'id'>>): Scenario {
  return { ...scenario, groups: scenario.groups.map((each) => (each.id === id ? { ...each, ...part } : each)) };
}

/** Takes a group apart. */
export function withoutGroup(scenario: Scenario, id: GroupId): Scenario {
  return { ...scenario, groups: scenario.groups.filter((each) => each.id !== id) };
}

function inOrder(atlas: Atlas, targets: readonly TargetEdit[]): readonly TargetEdit[] {
  const order = atlas.regions.map(({ id }) => id);
  return [...targets].sort((a, b) => order.indexOf(a.region) - order.indexOf(b.region));
}

function freshId({ added, sites }: Scenario): PlannedId {
  return `planned-${Math.max(0, ...[...added, ...sites].map(({ id }) => numberOf(id))) + 1}` as PlannedId;
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}
