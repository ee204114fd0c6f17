import type { Area } from '../model/findArea.ts';
import type { CityCode } from '../model/ids.ts';

/** The cities of an area: those of a region, the city itself, or the one a county belongs to. */
export function citiesOfArea(area: Area): readonly CityCode[] {
  switch (area.kind) {
    case 'region':
      return area.region.cities;
    case 'city':
      return [area.city.code];
    case 'county':
      return [area.county.city];
  }
}
