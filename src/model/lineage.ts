import type { Atlas } from './atlas.ts';
import { type Area, findArea } from './findArea.ts';

/**
 * An area and those it lies in, the outermost first: region, city, county. The only city of a region is no level between
 * that region and its counties; outside the nine the city is the outermost.
 */
export function lineage(area: Area, atlas: Atlas): readonly Area[] {
  switch (area.kind) {
    case 'region':
      return [area];
    case 'city': {
      const region = area.city.region === null ? null : findArea(area.city.region, atlas);
      return region === null ? [area] : [region, area];
    }
    case 'county': {
      const city = findArea(area.county.city, atlas);
      if (city === null) return [area];
      const above = lineage(city, atlas);
      const [outermost] = above;
      const isOnlyCity = outermost?.kind === 'region' && outermost.region.cities.length === 1;
      return isOnlyCity ? [outermost, area] : [...above, area];
    }
  }
}
