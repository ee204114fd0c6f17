import type { City } from '../model/place.ts';
import type { Comparand } from './comparand.ts';
import type { Distance } from './distance.ts';
import { seatDistance } from './seatDistance.ts';

/** The column whose seat is nearest to one's own. */
export interface SeatNeighbour extends Distance {
  readonly column: Comparand;
  readonly neighbour: Comparand;
  /** The two cities between whose seats it is so far. */
  readonly from: City;
  readonly to: City;
}

export interface SeatNeighbours {
  /** In the order of the columns. */
  readonly each: readonly SeatNeighbour[];
  /** km; null where there are none. */
  readonly mean: number | null;
  /** Columns without a city. */
  readonly left: readonly Comparand[];
}

/** For every column the nearest other one, geodesic from seat to seat, of several seats the nearest; and their mean. */
export function seatNeighbours(columns: readonly Comparand[]): SeatNeighbours {
  const each = columns.flatMap((column): readonly SeatNeighbour[] => {
    const pairs = columns
      .filter((other) => other.id !== column.id)
      .flatMap((neighbour) =>
        column.cities.flatMap((from) =>
          neighbour.cities
            .filter((to) => to !== from)
            .map((to) => ({ column, neighbour, from, to, ...seatDistance(from.seat, to.seat) })),
        ),
      );
    return pairs.length === 0 ? [] : [pairs.reduce((least, next) => (next.km < least.km ? next : least))];
  });
  const sum = each.reduce((total, { km }) => total + km, 0);
  return {
    each,
    mean: each.length === 0 ? null : sum / each.length,
    left: columns.filter(({ cities }) => cities.length === 0),
  };
}
