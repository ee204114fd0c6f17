import type { City } from '../model/place.ts';
import type { Comparand } from './comparand.ts';
import type { ComparisonGround } from './comparisonGround.ts';
import { missing, ofFigure, quotient } from './measured.ts';
import { placesOf, shareOf } from './regionComparand.ts';
import type { RegionState } from './scenarioRegions.ts';
import { statedTarget } from './statedTarget.ts';

/**
 * A city as a column. What the plan says of a region it says of a city only where the city is all of it; of a city among
 * several, target and materials are those of the region as a whole, and of one in no region it says nothing. In a scenario
 * several regions can claim a city: what is stated is then added up, a lower bound where it has but a part of one.
 */
export function cityComparand(ground: ComparisonGround, city: City): Comparand {
  const within = [...ground.regions.values()].filter(({ cities }) => cities.includes(city));
  const whole = within.filter(({ cities }) => cities.length === 1);
  const isPart = within.length > whole.length;
  const target = targetOf(city, whole, isPart);
  const area = city.area === null ? missing('no-source') : ofFigure(city.area);
  const places = placesOf(ground, [city], []);
  const hasMoved = ground.scenario?.members.some((edit) => edit.city === city.code) ?? false;
  const materials = hasMoved || within.some(({ changed }) => changed.cities || changed.materials);
  return {
    id: city.code,
    kind: 'city',
    name: city.name,
    cluster: null,
    region: null,
    cities: [city],
    target,
    share: shareOf(ground.atlas, target),
    area,
    intensity: quotient(target, area, 'yi-cny-per-km2'),
    population: city.population === null ? missing('no-source') : ofFigure(city.population),
    materials: whole.flatMap((state) => state.materials),
    unnamed: isPart ? [city] : [],
    ...places,
    changed: { materials, places: places.planned.length > 0 },
    isScenario: materials || places.planned.length > 0 || target.quantity?.status === 'scenario',
  };
}

/** That a city is all of a region, or of several, can be the scenario's doing: then so is its number. */
function targetOf({ code }: City, whole: readonly RegionState[], isPart: boolean): Comparand['target'] {
  const [first, ...more] = whole;
  const isAsPlanned = more.length === 0 && !isPart && !first?.changed.cities;
  if (first !== undefined && isAsPlanned) return first.target;
  return statedTarget(whole, isPart ? [code] : [], isPart ? 'part-of-region' : 'not-stated');
}
