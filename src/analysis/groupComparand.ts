import type { City } from '../model/place.ts';
import type { Group } from '../model/scenario.ts';
import type { Comparand } from './comparand.ts';
import type { ComparisonGround } from './comparisonGround.ts';
import { quotient } from './measured.ts';
import { asScenario, landOf, placesOf, shareOf } from './regionComparand.ts';
import type { RegionState } from './scenarioRegions.ts';
import { statedTarget } from './statedTarget.ts';

/** What a group is made of: whole regions, and cities that belong to none of them. */
export interface GroupParts {
  /** Regions all of whose cities are in it, or that were put in themselves. */
  readonly regions: readonly RegionState[];
  /** Cities of regions that are not all in it: nothing is stated for such a part, even where the city is of a whole region too. */
  readonly partial: readonly City[];
  /** Cities in no region: the plan states nothing for them. */
  readonly alone: readonly City[];
  /** All its cities, each once, in the order of the atlas. */
  readonly cities: readonly City[];
}

/** A group as a column: boundaries united, floors added up, materials merged; all of it is the scenario's. */
export function groupComparand(ground: ComparisonGround, group: Group): Comparand {
  const parts = groupParts(ground, group);
  const unstated = [...parts.partial, ...parts.alone].map(({ code }) => code);
  const target = statedTarget(parts.regions, unstated, parts.partial.length > 0 ? 'part-of-region' : 'not-stated');
  const land = landOf(parts.cities);
  const area = asScenario(land.area);
  return {
    id: group.id,
    kind: 'group',
    name: { zh: group.name, en: group.name },
    cluster: null,
    region: null,
    cities: parts.cities,
    target,
    share: shareOf(ground.atlas, target),
    area,
    intensity: quotient(target, area, 'yi-cny-per-km2'),
    population: asScenario(land.population),
    materials: parts.regions.flatMap(({ materials }) => materials),
    unnamed: parts.partial,
    ...placesOf(
      ground,
      parts.cities,
      parts.regions.map(({ region }) => region),
    ),
    changed: { materials: true, places: true },
    isScenario: true,
  };
}

/** Takes a group apart. */
export function groupParts(ground: ComparisonGround, { members }: Group): GroupParts {
  const states = [...ground.regions.values()];
  const put = new Set<string>(members);
  const inside = new Set<City>();
  for (const state of states) if (put.has(state.region.id)) for (const city of state.cities) inside.add(city);
  for (const city of ground.atlas.cities) if (put.has(city.code)) inside.add(city);
  const isWhole = ({ region, cities }: RegionState) =>
    put.has(region.id) || (cities.length > 0 && cities.every((city) => inside.has(city)));
  const regions = states.filter(isWhole);
  const cities = ground.atlas.cities.filter((city) => inside.has(city));
  const others = states.filter((state) => !regions.includes(state));
  const isIn = (some: readonly RegionState[], city: City) => some.some((state) => state.cities.includes(city));
  const partial = cities.filter((city) => isIn(others, city));
  return { regions, partial, alone: cities.filter((city) => !isIn(states, city)), cities };
}
