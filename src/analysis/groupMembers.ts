import type { AreaId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { City } from '../model/place.ts';
import type { ComparisonGround } from './comparisonGround.ts';
import type { RegionState } from './scenarioRegions.ts';

/** A region or a city as it can be put into a group. */
export type Member = { readonly id: AreaId; readonly name: Localized } & (
  | { readonly kind: 'region'; readonly state: RegionState }
  /** `within`: the regions it is a part of, as the scenario has them. */
  | { readonly kind: 'city'; readonly city: City; readonly within: readonly RegionState[] }
);

/** The member of an id; null where there is no region or city of it. */
export function memberOf(ground: ComparisonGround, id: AreaId): Member | null {
  const state = ground.regions.get(id);
  if (state !== undefined) return { kind: 'region', id, name: state.region.name, state };
  const city = ground.cities.get(id);
  return city === undefined ? null : { kind: 'city', id, name: city.name, city, within: regionsWith(ground, city) };
}

/**
 * What there is to put together: the regions in the plan's order, the cities that are parts of them, and those in none. A
 * city that is all of its region is that region, and does not stand here again.
 */
export function allMembers(ground: ComparisonGround): {
  readonly regions: readonly Member[];
  readonly parts: readonly Member[];
  readonly others: readonly Member[];
} {
  const regions = [...ground.regions.values()].flatMap(({ region }) => memberOf(ground, region.id) ?? []);
  const cities = ground.atlas.cities.filter(
    (city) => !regionsWith(ground, city).some((state) => state.cities.length === 1),
  );
  const members = cities.flatMap(({ code }) => memberOf(ground, code) ?? []);
  const isPart = (member: Member) => member.kind === 'city' && member.within.length > 0;
  return { regions, parts: members.filter(isPart), others: members.filter((member) => !isPart(member)) };
}

/** Members with more of them: none twice, and no city beside a region that it is a part of. */
export function joinedMembers(
  ground: ComparisonGround,
  members: readonly AreaId[],
  more: readonly AreaId[],
): readonly AreaId[] {
  const all = [...new Set([...members, ...more])];
  return all.filter((id) => {
    const city = ground.cities.get(id);
    return city === undefined || !regionsWith(ground, city).some(({ region }) => all.includes(region.id));
  });
}

function regionsWith({ regions }: ComparisonGround, city: City): readonly RegionState[] {
  return [...regions.values()].filter(({ cities }) => cities.includes(city));
}
