import type { MultiPolygon } from 'geojson';
import type { CityCode } from '../model/ids.ts';
import type { Shapes } from '../model/shapes.ts';
import { uniteShapes } from './uniteShapes.ts';

/**
 * The boundary of cities taken as one; WGS-84, longitude first, outer rings clockwise as all shapes of the atlas. Neighbours
 * share the very same vertices, so that no sliver is left between them; real enclaves stay holes. Kept for the sets asked
 * last.
 * @param codes in any order, each counts once; what has no shape is left out
 * @returns null where none of them has a shape
 */
export function uniteAreas({ cities }: Pick<Shapes, 'cities'>, codes: readonly CityCode[]): MultiPolygon | null {
  const known = [...new Set(codes)].filter((code) => cities.has(code)).sort();
  const kept = united.get(cities) ?? [];
  const start = kept
    .filter((each) => each.codes.every((code) => known.includes(code)))
    .reduce((most, each) => (each.codes.length > most.codes.length ? each : most), NOTHING);
  if (start.shape !== null && start.codes.length === known.length) return start.shape;
  const more = known.filter((code) => !start.codes.includes(code)).flatMap((code) => cities.get(code) ?? []);
  const shape = uniteShapes(start.shape === null ? more : [start.shape, ...more]);
  if (shape !== null) united.set(cities, [{ codes: known, shape }, ...kept].slice(0, MOST_KEPT));
  return shape;
}

/** A set of cities, in the order of their codes, and what was made of them. */
interface United {
  readonly codes: readonly CityCode[];
  readonly shape: MultiPolygon | null;
}

/** A group mostly grows by one: then only that one is united with what is there. */
const united = new WeakMap<Shapes['cities'], readonly United[]>();
const NOTHING: United = { codes: [], shape: null };
const MOST_KEPT = 60;
