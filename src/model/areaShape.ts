import type { MultiPolygon } from 'geojson';
import type { AreaId, CityCode, CountyCode, RegionId } from './ids.ts';
import type { Shapes } from './shapes.ts';

/** The boundary of a region, city or county; null where there is none of that id. Counties are drawn only when one is asked for. */
export function areaShape(shapes: Pick<Shapes, 'regions' | 'cities' | 'counties'>, id: AreaId): MultiPolygon | null {
  return (
    shapes.regions.get(id as RegionId) ??
    shapes.cities.get(id as CityCode) ??
    shapes.counties.get(id as CountyCode) ??
    null
  );
}
