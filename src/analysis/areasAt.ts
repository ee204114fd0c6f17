import type { Atlas } from '../model/atlas.ts';
import { type Area, findArea } from '../model/findArea.ts';
import type { AreaId } from '../model/ids.ts';
import { lineage } from '../model/lineage.ts';
import type { LonLat } from '../model/place.ts';
import { citiesOfArea } from './citiesOfArea.ts';
import { isInside } from './isInside.ts';

/**
 * The areas that lie on each other at a point, from the outermost in: region, city, county. Only what lies within the
 * outermost is looked through; it stands alone where the point is in none of its counties, as just off its coast.
 */
export function areasAt(at: LonLat, outermost: Area, atlas: Atlas): readonly AreaId[] {
  const cities = citiesOfArea(outermost);
  const county = atlas.counties.find(({ code, city }) => {
    const shape = cities.includes(city) ? atlas.shapes?.counties.get(code) : undefined;
    return shape !== undefined && isInside(at, shape);
  });
  const innermost = county === undefined ? null : findArea(county.code, atlas);
  return innermost === null ? [outermost.id] : lineage(innermost, atlas).map(({ id }) => id);
}
