import type { Position } from '../model/place.ts';
import { awayFrom } from './awayFrom.ts';
import { type Direction, direction } from './direction.ts';
import type { Interval } from './interval.ts';

/** Something near a reference, as far as both positions are known. */
export interface Neighbour<T> {
  readonly what: T;
  /** Straight-line (geodesic) distance between the nearest of the positions, km: the true one lies within. */
  readonly km: Interval;
  /** Between the points themselves, km. */
  readonly between: number;
  /** The two points it was measured between. */
  readonly from: Position;
  readonly to: Position;
  /** Null where the positions are known too roughly for one. */
  readonly direction: Direction | null;
}

/** Measures how something with one or several positions lies to the positions of a reference; null where either has none. */
export function neighbour<T>(what: T, ends: readonly Position[], starts: readonly Position[]): Neighbour<T> | null {
  const away = awayFrom(starts, ends.map(asEnd));
  if (away === null) return null;
  const to = away.to.position;
  const from = awayFrom([to], starts.map(asEnd))?.to.position ?? to;
  const turn = direction(from.at, to.at, from.precisionKm + to.precisionKm);
  return { what, km: away.km, between: away.between, from, to, direction: turn };
}

function asEnd(position: Position): { readonly position: Position } {
  return { position };
}
