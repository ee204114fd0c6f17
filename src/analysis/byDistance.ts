import type { Neighbour } from './neighbour.ts';

/** The nearest first, as the points themselves lie; of equals the order stays. */
export function byDistance<T>(found: readonly Neighbour<T>[]): readonly Neighbour<T>[] {
  return [...found].sort((one, other) => one.between - other.between);
}
