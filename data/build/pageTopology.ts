import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Point, Polygon, Topology } from 'topojson-specification';
import type { DerivedTopology } from './derivedTopology.ts';
import { labelPoint } from './labelPoint.ts';
import type { ShapeTables } from './shapeTables.ts';

/**
 * The topology of the page: the derived arcs, with one shape each for what the tables name, keyed by `id` (region id or
 * division code), 东沙群岛 joined to 陆丰 and 汕尾 again. Regions are dissolved from their members' cities. `names` has the
 * point where the name of each county stands; what is city and county at once has a label of the sheet.
 * @throws Error naming a row that the topology has no shape for, or a shape that no row names
 */
export function pageTopology(topology: DerivedTopology, tables: ShapeTables): PageTopology {
  const { counties, cities, province, context } = topology.objects;
  const byCounty = groupBy(counties.geometries, (shape) => shape.properties.code);
  const byCity = groupBy(cities.geometries, (shape) => shape.properties.city);
  refuseUnnamed(byCounty, tables.counties, 'counties.csv');
  refuseUnnamed(byCity, tables.cities, 'cities.csv');
  const merged = (shapes: readonly Areal[]) => mergeArcs(topology, [...shapes]);
  const regionParts = (region: string) =>
    tables.members.filter((row) => row.region === region).flatMap((row) => taken(byCity, row.city, 'members.csv'));
  const named = (code: string, shapes: readonly Areal[]): Named => ({
    type: 'Point',
    id: code,
    coordinates: quantized(labelPoint(feature(topology, merged(shapes)).geometry), topology),
  });
  const inCities = tables.counties.filter(({ code, city }) => code !== city);
  const names = inCities.map(({ code }) => named(code, taken(byCounty, code, 'counties.csv')));
  return {
    type: 'Topology',
    transform: topology.transform,
    objects: {
      regions: layer(tables.regions.map(({ id }) => ({ ...merged(regionParts(id)), id }))),
      cities: layer(tables.cities.map(({ code }) => ({ ...merged(taken(byCity, code, 'cities.csv')), id: code }))),
      counties: layer(
        tables.counties.map(({ code }) => ({ ...merged(taken(byCounty, code, 'counties.csv')), id: code })),
      ),
      province: merged(province.geometries),
      dongsha: merged(counties.geometries.filter((shape) => shape.properties.part === 'dongsha')),
      context: layer(
        context.geometries.map((shape) => {
          const { code, zh, en } = shape.properties;
          return { ...merged([shape]), id: code, properties: { zh, en } };
        }),
      ),
      names: { type: 'GeometryCollection', geometries: names },
    },
    arcs: topology.arcs,
  };
}

/** As the topology writes points: in whole steps from its corner. */
function quantized([lon, lat]: readonly [number, number], { transform }: DerivedTopology): [number, number] {
  const [x, y] = transform.translate;
  return [Math.round((lon - x) / transform.scale[0]), Math.round((lat - y) / transform.scale[1])];
}

type Named = Point<object> & { id: string };

interface Layer extends GeometryCollection<object> {
  geometries: (MultiPolygon<object> & { id: string })[];
}
export type PageTopology = Topology<{
  regions: Layer;
  cities: Layer;
  counties: Layer;
  province: MultiPolygon;
  dongsha: MultiPolygon;
  context: Layer;
  names: GeometryCollection<object> & { geometries: Named[] };
}>;

type Areal = Polygon | MultiPolygon;

const layer = (geometries: Layer['geometries']): Layer => ({ type: 'GeometryCollection', geometries });

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

function refuseUnnamed(
  groups: ReadonlyMap<string, unknown>,
  rows: readonly { readonly code: string }[],
  table: string,
): void {
  const named = new Set(rows.map((row) => row.code));
  const unnamed = [...groups.keys()].filter((code) => !named.has(code));
  if (unnamed.length > 0) throw new Error(`${table}: no row for the topology's ${unnamed.join(', ')}`);
}
