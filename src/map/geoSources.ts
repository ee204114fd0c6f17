import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { toWorld } from '../cartography/mercator.ts';
import type { LonLat } from '../model/place.ts';
import type { Box, Shapes } from '../model/shapes.ts';
import type { MarkSource, SourceName } from './layers.ts';

/** What never changes while the page lives, WGS-84. The objects stay the same, so that nobody has to compare geometry. */
export type GeoSources = Readonly<Record<Exclude<SourceName, MarkSource>, FeatureCollection>>;

/**
 * Everything the map draws, as GeoJSON. Features carry `id` (an area) or `kind`.
 * @param alone cities without a cluster: they can be chosen by themselves
 */
export function geoSources(shapes: Shapes, alone: ReadonlySet<string>, neatline: Box): GeoSources {
  const areas = areaShapes(shapes, alone);
  return {
    sheet: collection([
      feature('neatline', { type: 'LineString', coordinates: boxRing(neatline) }),
      feature('mask', { type: 'Polygon', coordinates: [boxRing(FAR), boxRing(neatline)] }),
      ...graticule(neatline),
    ]),
    land: collection([feature('land', shapes.land), feature('province', shapes.province)]),
    areas: collection([
      ...areas.map(([id, shape]) => ({
        ...feature('area', shape),
        properties: { kind: 'area', id, alone: alone.has(id) },
      })),
      ...areas.flatMap(([id, shape]) => ringsOf(shape).flatMap((ring) => isletFeature(id, ring))),
    ]),
    rings: collection(areas.flatMap(([id, shape]) => ringsOf(shape).map((ring) => ringFeature(id, ring)))),
    coast: collection(ringsOf(shapes.land).map((coordinates) => feature('coast', { type: 'LineString', coordinates }))),
    borders: collection([
      feature('counties', shapes.borders.counties),
      feature('cities', shapes.borders.cities),
      feature('inside', shapes.borders.inside),
      ...ringsOf(shapes.province).map((coordinates) => feature('province', { type: 'LineString', coordinates })),
    ]),
  };
}

/** Beyond what any window can show around the sheet. */
const FAR: Box = [60, -20, 170, 60];

function areaShapes(shapes: Shapes, alone: ReadonlySet<string>): (readonly [string, MultiPolygon])[] {
  return [...shapes.regions, ...[...shapes.cities].filter(([code]) => alone.has(code))];
}

/** Rings as open lines: a polygon cut into tiles would have lines along the cuts. */
function ringsOf({ coordinates }: MultiPolygon): Position[][] {
  return coordinates.flat();
}

/** `width`: twice area over perimeter, in millionths of the Web-Mercator square: how broad a part is. */
function ringFeature(id: string, coordinates: Position[]): Feature<LineString> {
  const properties = { kind: 'ring', id, width: Math.round(breadth(coordinates) * 1e7) / 10 };
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

/** A part too narrow for a rim at some zoom. */
function isletFeature(id: string, ring: Position[]): Feature<Polygon>[] {
  const { properties } = ringFeature(id, ring);
  if (properties === null || properties['width'] > BROADEST_ISLET) return [];
  return [
    {
      type: 'Feature',
      properties: { ...properties, kind: 'islet' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    },
  ];
}

/** In millionths of the Web-Mercator square: 24 px at zoom 6. */
const BROADEST_ISLET = 732;

function breadth(ring: readonly Position[]): number {
  const points = ring.map(([lon = 0, lat = 0]) => toWorld([lon, lat]));
  let area = 0;
  let length = 0;
  for (const [at, [x, y]] of points.entries()) {
    const [beforeX, beforeY] = points[at - 1] ?? [x, y];
    area += beforeX * y - x * beforeY;
    length += Math.hypot(x - beforeX, y - beforeY);
  }
  return length === 0 ? 0 : Math.abs(area) / length;
}

/** Meridians and parallels at whole degrees within the neatline. */
function graticule([west, south, east, north]: Box): Feature<LineString>[] {
  const meridians = degrees(west, east).map((lon): LonLat[] => [
    [lon, south],
    [lon, north],
  ]);
  const parallels = degrees(south, north).map((lat): LonLat[] => [
    [west, lat],
    [east, lat],
  ]);
  return [...meridians, ...parallels].map((line) =>
    feature('graticule', { type: 'LineString', coordinates: line.map(([lon, lat]) => [lon, lat]) }),
  );
}

function degrees(from: number, to: number): number[] {
  const first = Math.ceil(from);
  return Array.from({ length: Math.max(0, Math.floor(to) - first + 1) }, (_, step) => first + step);
}

function boxRing([west, south, east, north]: Box): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

type Drawn = MultiPolygon | Polygon | MultiLineString | LineString;

function feature<G extends Drawn>(kind: string, geometry: G): Feature<G> {
  return { type: 'Feature', properties: { kind }, geometry };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
