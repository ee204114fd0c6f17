import type { Position } from '../model/place.ts';
import { type Distance, distance } from './distance.ts';
import type { Interval } from './interval.ts';

/** How far the nearest of some ends is. */
export interface Away<T> {
  /** The straight-line (geodesic) distance in km, with the uncertainty of both ends: the true one lies within. */
  readonly km: Interval;
  /** The distance between the points themselves, km. */
  readonly between: number;
  /** The end whose point is nearest. */
  readonly to: T;
}

/**
 * The nearest of some ends to the nearest of some starts. The interval holds the distance to the nearest end wherever
 * within their radii all points lie. A start that is an end too (the same position, not only the same point) is no
 * distance from itself, however roughly it is known.
 * @returns null without starts or ends
 */
export function awayFrom<T extends { readonly position: Position | null }>(
  from: readonly Position[],
  ends: readonly T[],
): Away<T> | null {
  let nearest: Away<T> | null = null;
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.POSITIVE_INFINITY;
  for (const to of ends) {
    if (to.position === null) continue;
    for (const start of from) {
      const { km, uncertaintyKm } = start === to.position ? NO_DISTANCE : distance(start, to.position);
      lo = Math.min(lo, Math.max(0, km - uncertaintyKm));
      hi = Math.min(hi, km + uncertaintyKm);
      if (nearest === null || km < nearest.between) nearest = { km: { lo, hi }, between: km, to };
    }
  }
  return nearest === null ? null : { ...nearest, km: { lo, hi } };
}

const NO_DISTANCE: Distance = { km: 0, uncertaintyKm: 0 };
