import type { City } from '../model/place.ts';
import type { Comparand } from './comparand.ts';
import type { ComparisonGround } from './comparisonGround.ts';
import { missing, ofFigure, quotient } from './measured.ts';
import { placesOf, shareOf } from './regionComparand.ts';
import type { RegionState } from './scenarioRegions.ts';

/**
 * A city as a column. What the plan says of a region it says of a city only where the city is all of it; of a city among
 * several, target and materials are those of the region as a whole, and of one in no region it says nothing.
 */
export function cityComparand(ground: ComparisonGround, city: City): Comparand {
  const within = [...ground.regions.values()].filter(({ cities }) => cities.includes(city));
  const whole = within.find(({ cities }) => cities.length === 1);
  const target = whole?.target ?? missing(within.length > 0 ? 'part-of-region' : 'not-stated');
  const area = city.area === null ? missing('no-source') : ofFigure(city.area);
  const places = placesOf(ground, [city]);
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
    materials: whole?.materials ?? [],
    unnamed: whole === undefined && within.length > 0 ? [city] : [],
    ...places,
    isScenario: within.some(isChanged) || places.planned.length > 0,
  };
}

function isChanged({ changed }: RegionState): boolean {
  return changed.target || changed.cities || changed.materials;
}
