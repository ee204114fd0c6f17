import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon as ArcMultiPolygon, GeometryObject } from 'topojson-specification';
import * as v from 'valibot';
import type { LoadFault } from '../model/loadFault.ts';
import type { City, County } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import type { Shapes } from '../model/shapes.ts';
import { layerSchema, RINGS, topologySchema } from './topologySchema.ts';

/**
 * Makes the boundaries of the atlas out of `topology.json`.
 * @param topology the file's JSON, WGS-84
 * @param divisions what must have a shape, as the tables name it
 * @returns the shapes, or null with every reason why not: a record that breaks the schema, a division without a shape
 */
export function makeShapes(
  topology: unknown,
  divisions: Divisions,
): { shapes: Shapes | null; faults: readonly LoadFault[] } {
  const parsed = v.safeParse(TOPOLOGY, topology);
  if (!parsed.success) return { shapes: null, faults: parsed.issues.map(schemaFault) };
  const page = parsed.output;
  const drawn = (shape: ArcMultiPolygon<object>): MultiPolygon => feature(page, shape).geometry;
  const faults: LoadFault[] = [];
  const pick = <Id extends string>(layer: LayerName, ids: readonly Id[]): Map<Id, MultiPolygon> => {
    const shapes = new Map(page.objects[layer].geometries.map((shape) => [shape.id, shape]));
    faults.push(...disagreements(layer, ids, [...shapes.keys()]));
    return new Map(
      ids.flatMap((id) => {
        const shape = shapes.get(id);
        return shape ? [[id, drawn(shape)] as const] : [];
      }),
    );
  };
  const made = {
    regions: pick(
      'regions',
      divisions.regions.map((region) => region.id),
    ),
    cities: pick(
      'cities',
      divisions.cities.map((city) => city.code),
    ),
    counties: pick(
      'counties',
      divisions.counties.map((county) => county.code),
    ),
  };
  if (faults.length > 0) return { shapes: null, faults };

  const regionOf = new Map<string, string | null>(divisions.cities.map((city) => [city.code, city.region]));
  const cityOf = new Map<string, string>(divisions.counties.map((county) => [county.code, county.city]));
  const between = (layer: LayerName, keep: (a: string, b: string) => boolean): MultiLineString =>
    mesh(page, page.objects[layer], (a, b) => a !== b && keep(idOf(a), idOf(b)));
  const shapes: Shapes = {
    ...made,
    province: drawn(page.objects.province),
    dongsha: drawn(page.objects.dongsha),
    context: page.objects.context.geometries.map((shape) => ({
      code: shape.id,
      name: shape.properties,
      shape: drawn(shape),
    })),
    land: merge(page, [...page.objects.context.geometries, page.objects.province]),
    borders: {
      cities: between('cities', (a, b) => regionOf.get(a) === null && regionOf.get(b) === null),
      inside: between('cities', (a, b) => regionOf.get(a) !== null && regionOf.get(a) === regionOf.get(b)),
      counties: between('counties', (a, b) => cityOf.get(a) === cityOf.get(b)),
    },
  };
  return { shapes, faults };
}

/** The divisions of the tables, as far as shapes are concerned. */
export interface Divisions {
  readonly regions: readonly Pick<Region, 'id'>[];
  readonly cities: readonly Pick<City, 'code' | 'region'>[];
  readonly counties: readonly Pick<County, 'code' | 'city'>[];
}

type LayerName = 'regions' | 'cities' | 'counties';
const FILE = 'topology.json';
const SHAPE = v.object({ type: v.literal('MultiPolygon'), arcs: v.array(RINGS), id: v.string() });
const WHOLE = v.object({ type: v.literal('MultiPolygon'), arcs: v.array(RINGS) });
const NAMED = v.object({ ...SHAPE.entries, properties: v.object({ zh: v.string(), en: v.string() }) });
const TOPOLOGY = topologySchema({
  regions: layerSchema(SHAPE),
  cities: layerSchema(SHAPE),
  counties: layerSchema(SHAPE),
  province: WHOLE,
  dongsha: WHOLE,
  context: layerSchema(NAMED),
});

const idOf = (shape: GeometryObject): string => String(shape.id ?? '');

function schemaFault(issue: v.InferIssue<typeof TOPOLOGY>): LoadFault {
  const path = v.getDotPath(issue);
  return {
    file: FILE,
    kind: 'schema',
    ...(path ? { record: path } : {}),
    expected: issue.expected ?? issue.message,
    found: issue.received,
  };
}

/** Ids of the tables without a shape, and shapes that no table names. */
function disagreements(layer: LayerName, ids: readonly string[], shapes: readonly string[]): LoadFault[] {
  const fault = { file: FILE, kind: 'inconsistent', record: layer } as const;
  const missing = ids.filter((id) => !shapes.includes(id));
  const unknown = shapes.filter((id) => !ids.includes(id));
  return [
    ...missing.map((field) => ({ ...fault, field, expected: 'a shape', found: 'none' })),
    ...unknown.map((field) => ({
      ...fault,
      field,
      expected: 'a division of the tables',
      found: 'a shape without one',
    })),
  ];
}
