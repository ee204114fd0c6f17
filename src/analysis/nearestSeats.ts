import type { City } from '../model/place.ts';
import type { Distance } from './distance.ts';
import { seatDistance } from './seatDistance.ts';

/** The seats of two areas that lie nearest to each other, and how far apart they are in a straight line. */
export interface SeatDistance extends Distance {
  readonly from: City;
  readonly to: City;
}

/** The nearest pair of seats, 0 km from each other where both areas have the same; null where one of them has no city. */
export function nearestSeats(one: readonly City[], other: readonly City[]): SeatDistance | null {
  let nearest: SeatDistance | null = null;
  for (const from of one) {
    for (const to of other) {
      if (from === to) return { from, to, km: 0, uncertaintyKm: 0 };
      const away = seatDistance(from.seat, to.seat);
      if (nearest === null || away.km < nearest.km) nearest = { from, to, ...away };
    }
  }
  return nearest;
}
