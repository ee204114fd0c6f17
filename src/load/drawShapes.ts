import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiPolygon as ArcMultiPolygon, GeometryObject } from 'topojson-specification';
import * as v from 'valibot';
import type { CountyCode } from '../model/ids.ts';
import type { City, County, LonLat } from '../model/place.ts';
import type { Region } from '../model/region.ts';
import type { ContextShape, Shapes } from '../model/shapes.ts';
import { layerSchema, PAIR, RINGS, topologySchema } from './topologySchema.ts';

/**
 * The boundaries of a topology that has a shape for every division, each drawn when it is first asked for: the first
 * picture stands without them. Asking throws where arcs are there but do not close.
 */
export function drawShapes(page: Topology, divisions: Divisions): Shapes {
  const drawn = (shape: ArcMultiPolygon<object>): MultiPolygon => feature(page, shape).geometry;
  const all = <Id extends string>(layer: LayerName, ids: readonly Id[]): Map<Id, MultiPolygon> => {
    const shapes = new Map(page.objects[layer].geometries.map((shape) => [shape.id, shape]));
    return new Map(
      ids.flatMap((id) => {
        const shape = shapes.get(id);
        return shape ? [[id, drawn(shape)] as const] : [];
      }),
    );
  };
  const regions = once(() =>
    all(
      'regions',
      divisions.regions.map(({ id }) => id),
    ),
  );
  const cities = once(() =>
    all(
      'cities',
      divisions.cities.map(({ code }) => code),
    ),
  );
  const counties = once(() =>
    all(
      'counties',
      divisions.counties.map(({ code }) => code),
    ),
  );
  const province = once(() => drawn(page.objects.province));
  const dongsha = once(() => drawn(page.objects.dongsha));
  const context = once((): ContextShape[] =>
    page.objects.context.geometries.map((shape) => ({ code: shape.id, name: shape.properties, shape: drawn(shape) })),
  );
  const land = once(() => merge(page, [...page.objects.context.geometries, page.objects.province]));
  const labelPoints = once(
    () => new Map(page.objects.names.geometries.map((point) => [point.id as CountyCode, placeOf(page, point)])),
  );
  const borders = drawBorders(page, divisions);
  return {
    get regions() {
      return regions();
    },
    get cities() {
      return cities();
    },
    get counties() {
      return counties();
    },
    get province() {
      return province();
    },
    get dongsha() {
      return dongsha();
    },
    get context() {
      return context();
    },
    get land() {
      return land();
    },
    get labelPoints() {
      return labelPoints();
    },
    borders,
  };
}

function drawBorders(page: Topology, divisions: Divisions): Shapes['borders'] {
  const regionOf = new Map<string, string | null>(divisions.cities.map((city) => [city.code, city.region]));
  const cityOf = new Map<string, string>(divisions.counties.map((county) => [county.code, county.city]));
  const between = (layer: LayerName, keep: (a: string, b: string) => boolean): MultiLineString =>
    mesh(page, page.objects[layer], (a, b) => a !== b && keep(idOf(a), idOf(b)));
  const cities = once(() => between('cities', (a, b) => regionOf.get(a) === null && regionOf.get(b) === null));
  const inside = once(() =>
    between('cities', (a, b) => regionOf.get(a) !== null && regionOf.get(a) === regionOf.get(b)),
  );
  const counties = once(() => between('counties', (a, b) => cityOf.get(a) === cityOf.get(b)));
  return {
    get cities() {
      return cities();
    },
    get inside() {
      return inside();
    },
    get counties() {
      return counties();
    },
  };
}

/** Makes something when it is first asked for, and keeps it. */
function once<T>(make: () => T): () => T {
  let kept: { readonly made: T } | null = null;
  return () => {
    kept ??= { made: make() };
    return kept.made;
  };
}

/** The divisions of the tables, as far as shapes are concerned. */
export interface Divisions {
  readonly regions: readonly Pick<Region, 'id'>[];
  readonly cities: readonly Pick<City, 'code' | 'region'>[];
  readonly counties: readonly Pick<County, 'code' | 'city'>[];
}

export type LayerName = 'regions' | 'cities' | 'counties';
const SHAPE = v.object({ type: v.literal('MultiPolygon'), arcs: v.array(RINGS), id: v.string() });
const WHOLE = v.object({ type: v.literal('MultiPolygon'), arcs: v.array(RINGS) });
const NAMED = v.object({ ...SHAPE.entries, properties: v.object({ zh: v.string(), en: v.string() }) });
export const TOPOLOGY = topologySchema({
  regions: layerSchema(SHAPE),
  cities: layerSchema(SHAPE),
  counties: layerSchema(SHAPE),
  province: WHOLE,
  dongsha: WHOLE,
  context: layerSchema(NAMED),
  /** Where the names of counties stand. */
  names: layerSchema(v.object({ type: v.literal('Point'), coordinates: PAIR, id: v.string() })),
});

/** A topology that keeps to the schema. */
export type Topology = v.InferOutput<typeof TOPOLOGY>;

function placeOf(page: Topology, { coordinates: [x, y] }: Topology['objects']['names']['geometries'][number]): LonLat {
  const { scale, translate } = page.transform;
  return [translate[0] + x * scale[0], translate[1] + y * scale[1]];
}

const idOf = (shape: GeometryObject): string => String(shape.id ?? '');
