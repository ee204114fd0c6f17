import type { PlaceId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import { type Point, type Size, unproject, worldSize } from './camera.ts';
import { toWorld } from './mercator.ts';
import type { SiteMark } from './siteMarks.ts';

/** How near to a mark's middle a pointer meets it, in CSS px: half of the least targets for a mouse and for a finger. */
export const REACH = { mouse: 12, touch: 22 } as const;

/**
 * The places whose marks lie within reach of a point, the nearest first: several where they stand on one spot or too near
 * to each other to be told apart at this zoom. Quick for a million marks once they have been sorted, which is done once
 * for each list.
 *
 * @param at CSS px from the upper left corner of the map
 * @param reach CSS px
 */
export function findSites(
  marks: readonly SiteMark[],
  camera: Camera,
  size: Size,
  at: Point,
  reach: number,
): readonly PlaceId[] {
  const world = worldSize(camera.zoom);
  const [x, y] = toWorld(unproject(camera, size, at));
  const far = reach / world;
  const { xs, ys, order } = sorted(marks);
  const met: { readonly id: PlaceId; readonly away: number; readonly index: number }[] = [];
  for (let rank = firstFrom(xs, x - far); rank < xs.length && valueAt(xs, rank) <= x + far; rank += 1) {
    const away = Math.hypot(valueAt(xs, rank) - x, valueAt(ys, rank) - y);
    const index = valueAt(order, rank);
    const mark = marks[index];
    // Tenths of a px: what stands on one spot must not be told apart by the last digit of a number.
    if (mark && away <= far) met.push({ id: mark.id, away: Math.round(away * world * 10), index });
  }
  // Of those on one spot the topmost counts as the nearest.
  return met.sort((one, other) => one.away - other.away || other.index - one.index).map(({ id }) => id);
}

interface Sorted {
  /** Places on the Mercator square, from west to east. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** Where each stands in the list of marks. */
  readonly order: Uint32Array;
}

const kept = new WeakMap<readonly SiteMark[], Sorted>();

function sorted(marks: readonly SiteMark[]): Sorted {
  const known = kept.get(marks);
  if (known) return known;
  const places = marks.map(({ at }) => toWorld(at));
  const west = (index: number) => places[index]?.[0] ?? 0;
  const order = Uint32Array.from(marks.keys()).sort((one, other) => west(one) - west(other));
  const xs = Float64Array.from(order, west);
  const ys = Float64Array.from(order, (index) => places[index]?.[1] ?? 0);
  const made = { xs, ys, order };
  kept.set(marks, made);
  return made;
}

/** The first rank whose value is not less. */
function firstFrom(values: Float64Array, least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (valueAt(values, middle) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An array is only read within its length. */
function valueAt(values: Float64Array | Uint32Array, index: number): number {
  return values[index] ?? Number.NaN;
}
