import type { RegionId } from '../model/ids.ts';
import type { City } from '../model/place.ts';
import type { ComparisonGround } from './comparisonGround.ts';

/** A city and the regions that have it. */
export interface CityClaim {
  readonly city: City;
  readonly regions: readonly RegionId[];
}

/** What of the membership of cities does not go together, as a scenario has it. */
export interface CityClaims {
  /** Cities that several regions have. */
  readonly twice: readonly CityClaim[];
  /** Cities that the plan puts into a region and the scenario into none. */
  readonly left: readonly City[];
}

/** Looks through the cities in their order. */
export function cityClaims({ atlas, regions }: ComparisonGround): CityClaims {
  const states = [...regions.values()];
  const claims = atlas.cities.map((city) => ({
    city,
    regions: states.flatMap(({ region, cities }) => (cities.includes(city) ? [region.id] : [])),
  }));
  return {
    twice: claims.filter((claim) => claim.regions.length > 1),
    left: claims.flatMap((claim) => (claim.regions.length === 0 && claim.city.region !== null ? [claim.city] : [])),
  };
}
