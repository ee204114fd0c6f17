import type { Position } from '../model/place.ts';
import { type Distance, distance } from './distance.ts';

/**
 * As `distance`, between positions of the atlas's own records, which stay the same objects: each pair is worked out once, for
 * a comparison asks for the same ones with every edit.
 */
export function seatDistance(from: Position, to: Position): Distance {
  const ends = known.get(from) ?? new WeakMap<Position, Distance>();
  known.set(from, ends);
  const away = ends.get(to) ?? distance(from, to);
  ends.set(to, away);
  return away;
}

const known = new WeakMap<Position, WeakMap<Position, Distance>>();
