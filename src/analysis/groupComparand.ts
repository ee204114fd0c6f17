import type { ColumnId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import type { City } from '../model/place.ts';
import type { Group } from '../model/scenario.ts';
import { combineQualifiers } from './combineQualifiers.ts';
import type { Comparand, Measured } from './comparand.ts';
import type { ComparisonGround } from './comparisonGround.ts';
import { missing, ofQuantity, quotient } from './measured.ts';
import { asScenario, landOf, placesOf, shareOf } from './regionComparand.ts';
import type { RegionState } from './scenarioRegions.ts';

/** What a group is made of: whole regions, and cities that belong to none of them. */
export interface GroupParts {
  /** Regions all of whose cities are in it, or that were put in themselves. */
  readonly regions: readonly RegionState[];
  /** Cities of regions that are not all in it: the plan states nothing for them by themselves. */
  readonly partial: readonly City[];
  /** Cities in no region: the plan states nothing for them. */
  readonly alone: readonly City[];
  /** All its cities, each once, in the order of the atlas. */
  readonly cities: readonly City[];
}

/** A group as a column: boundaries united, floors added up, materials merged; all of it is the scenario's. */
export function groupComparand(ground: ComparisonGround, group: Group): Comparand {
  const parts = groupParts(ground, group);
  const target = groupTarget(parts);
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
    ...placesOf(ground, parts.cities),
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
  const loose = cities.filter((city) => !regions.some((state) => state.cities.includes(city)));
  const isIn = (city: City) => states.some((state) => state.cities.includes(city));
  return { regions, partial: loose.filter(isIn), alone: loose.filter((city) => !isIn(city)), cities };
}

/** What is stated added up. Where nothing is stated for a part, the sum is a lower bound: no part makes less than nothing. */
function groupTarget({ regions, partial, alone }: GroupParts): Measured {
  const stated = regions.flatMap(({ region, target }) => (target.quantity === null ? [] : [{ region, ...target }]));
  const quantities = stated.map(({ quantity }) => quantity);
  const [first] = quantities;
  if (first === undefined) return missing(partial.length > 0 ? 'part-of-region' : 'not-stated');
  const unstated: readonly ColumnId[] = [...partial, ...alone].map(({ code }) => code);
  const sign = combineQualifiers(quantities.map(({ qualifier }) => qualifier));
  const value = quantities.reduce((total, quantity) => total + quantity.value, 0);
  const qualifier = sign === '=' && unstated.length > 0 ? '>=' : sign;
  const limits = stated.flatMap(({ region, short }) =>
    short === null ? [] : [limitOf(region.name, short, stated.length > 1)],
  );
  const short = limits.length === 0 ? null : bothJoined(limits);
  return ofQuantity({ value, unit: first.unit, qualifier, status: 'scenario' }, short, unstated);
}

/** What belongs beside a sum says of which part it holds. */
function limitOf(name: Localized, short: Localized, isPart: boolean): Localized {
  return isPart ? { zh: `${name.zh}${short.zh}`, en: `${name.en} ${short.en}` } : short;
}

function bothJoined(limits: readonly Localized[]): Localized {
  return { zh: limits.map(({ zh }) => zh).join('、'), en: limits.map(({ en }) => en).join(', ') };
}
