import type { Atlas } from '../model/atlas.ts';
import type { City, Enterprise } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import type { PlannedSite } from '../model/scenario.ts';
import type { Comparand, Measured } from './comparand.ts';
import type { ComparisonGround } from './comparisonGround.ts';
import { isInside } from './isInside.ts';
import { missing, ofFigure, ofQuantity, quotient, sum, worked } from './measured.ts';
import type { RegionState } from './scenarioRegions.ts';

/** A region as a column. */
export function regionComparand(ground: ComparisonGround, state: RegionState): Comparand {
  const { region, cities, target, materials, changed } = state;
  const land = landOf(cities);
  const area = changed.cities ? asScenario(land.area) : ofFigure(region.area);
  const population = changed.cities
    ? asScenario(land.population)
    : region.population === null
      ? missing('no-source')
      : ofFigure(region.population);
  const places = placesOf(ground, cities, [region]);
  const asIs = !changed.target && !changed.cities;
  return {
    id: region.id,
    kind: 'region',
    name: region.name,
    cluster: region.cluster,
    region,
    cities,
    target,
    share: shareOf(ground.atlas, target),
    area,
    intensity: asIs ? ofFigure(region.intensity, region.coverage.short) : quotient(target, area, 'yi-cny-per-km2'),
    population,
    materials,
    unnamed: [],
    ...places,
    changed: { materials: changed.materials, places: changed.cities || places.planned.length > 0 },
    isScenario: !asIs || changed.materials || places.planned.length > 0,
  };
}

/** Land area and population of cities together; missing where one of them has none. */
export function landOf(cities: readonly City[]): { readonly area: Measured; readonly population: Measured } {
  const of = (pick: (city: City) => City['area']) =>
    sum(
      cities.map((city) => {
        const figure = pick(city);
        return figure === null ? missing('no-source') : ofFigure(figure);
      }),
      'no-cities',
    );
  return { area: of((city) => city.area), population: of((city) => city.population) };
}

/** A number that rests on the scenario, whatever its parts are. */
export function asScenario(measured: Measured): Measured {
  if (measured.quantity === null) return measured;
  const { value, unit, qualifier } = measured.quantity;
  return ofQuantity({ value, unit, qualifier, status: 'scenario' }, measured.short, measured.unstated);
}

/**
 * Enterprises and sites that stand in cities, and the sites planned there.
 * @param regions those of which the cities are all: what the plan names for them outside their cities (中山华帝, for Zhuhai)
 *   is theirs too
 */
export function placesOf(
  { atlas, scenario }: ComparisonGround,
  cities: readonly City[],
  regions: readonly Region[],
): Pick<Comparand, 'enterprises' | 'sites' | 'hasSites'> & { readonly planned: readonly PlannedSite[] } {
  const codes = new Set<string>(cities.map(({ code }) => code));
  const isNamedOutside = ({ region, city }: Enterprise) =>
    regions.some(({ id, cities: own }) => id === region && !own.includes(city));
  return {
    enterprises: atlas.enterprises.filter((each) => codes.has(each.city) || isNamedOutside(each)),
    hasSites: atlas.sitesLoaded,
    sites: atlas.sites.filter(({ city }) => codes.has(city)),
    planned: scenario?.sites.filter(({ at }) => cities.some(({ code }) => standsIn(atlas, code, at))) ?? [],
  };
}

/** Target ÷ the province's, and what that ratio means given both signs. */
export function shareOf(atlas: Atlas, target: Measured): Comparand['share'] {
  if (target.quantity === null) return { ...target, means: 'ratio' };
  const whole = atlas.province.revenueTarget;
  const value = (target.quantity.value / whole.value) * 100;
  const base = { value, unit: 'percent', status: worked(target.quantity) } as const;
  const stated = target.quantity.qualifier === '=';
  const means = !stated ? 'ratio' : whole.qualifier === '=' ? 'share' : 'bound';
  const qualifier = means === 'share' ? '=' : means === 'bound' ? '<=' : '~';
  return { ...ofQuantity({ ...base, qualifier }, target.short, target.unstated), means };
}

/** Whether a spot lies in a city; where boundaries could not be read nothing does. */
function standsIn({ shapes }: Atlas, city: City['code'], at: PlannedSite['at']): boolean {
  const shape = shapes?.cities.get(city);
  return shape !== undefined && isInside(at, shape);
}
