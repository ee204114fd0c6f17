import type { Atlas } from '../model/atlas.ts';
import type { City, LonLat } from '../model/place.ts';
import { isInside } from './isInside.ts';

/**
 * The city in whose boundary a point lies; null where it lies in none: outside the province, or off its coast. The answer
 * is null for every point where boundaries could not be read.
 * @param at WGS-84
 */
export function cityAt({ cities, shapes }: Pick<Atlas, 'cities' | 'shapes'>, at: LonLat): City | null {
  return (
    cities.find(({ code }) => {
      const shape = shapes?.cities.get(code);
      return shape !== undefined && isInside(at, shape);
    }) ?? null
  );
}
