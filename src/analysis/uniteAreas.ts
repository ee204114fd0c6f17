import { union } from '@turf/union';
import type { MultiPolygon, Position } from 'geojson';
import type { CityCode } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';

/**
 * The boundary of cities taken as one; WGS-84, longitude first, outer rings clockwise as all shapes of the atlas. Neighbours
 * share the very same vertices, so that no sliver is left between them; real enclaves stay holes. Kept for the sets asked
 * last.
 * @param codes in any order, each counts once; what has no shape is left out
 * @returns null where none of them has a shape
 */
export function uniteAreas({ cities }: Pick<Shapes, 'cities'>, codes: readonly CityCode[]): MultiPolygon | null {
  const known = [...new Set(codes)].filter((code) => cities.has(code)).sort();
  const key = known.join();
  const before = united.get(cities) ?? new Map<string, MultiPolygon>();
  united.set(cities, before);
  const kept = before.get(key);
  if (kept !== undefined) return kept;
  const made = unite(known.flatMap((code) => cities.get(code) ?? []));
  if (made === null) return null;
  if (before.size >= MOST_KEPT) before.clear();
  before.set(key, made);
  return made;
}

const united = new WeakMap<Shapes['cities'], Map<string, MultiPolygon>>();
const MOST_KEPT = 60;

/** @returns null for no shapes */
function unite(shapes: readonly MultiPolygon[]): MultiPolygon | null {
  const [first] = shapes;
  if (first === undefined || shapes.length === 1) return first ?? null;
  const features = shapes.map((geometry) => ({ type: 'Feature' as const, properties: {}, geometry }));
  const geometry = union({ type: 'FeatureCollection', features })?.geometry;
  if (geometry === undefined) return null;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring, at) => wound(ring, at === 0))),
  };
}

/** A ring that runs clockwise, or the other way round. */
function wound(ring: Position[], clockwise: boolean): Position[] {
  return twiceArea(ring) < 0 === clockwise ? ring : [...ring].reverse();
}

/** In square degrees; positive where the ring runs counter-clockwise. */
function twiceArea(ring: readonly Position[]): number {
  let sum = 0;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += fromX * y - x * fromY;
    [fromX, fromY] = [x, y];
  }
  return sum;
}
