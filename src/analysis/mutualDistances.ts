import type { Atlas } from '../model/atlas.ts';
import type { ColumnId } from '../model/ids.ts';
import type { City } from '../model/place.ts';
import { borderDistance } from './borderDistance.ts';
import { type Comparand, codesOf } from './comparand.ts';
import type { Distance } from './distance.ts';
import { isRegrouped } from './isRegrouped.ts';
import { seatDistance } from './seatDistance.ts';

/** How far two columns of a comparison lie from each other, in straight lines (geodesics). */
export interface MutualDistance {
  readonly one: ColumnId;
  readonly other: ColumnId;
  /** Between the seats that lie nearest to each other, and whose they are; null where one has no city. */
  readonly seats: (Distance & { readonly from: City; readonly to: City }) | null;
  /** Between the boundaries, km, as generalised as they are; null where one has none. */
  readonly borderKm: number | null;
  /** They have a city in common: then both distances are 0 and mean nothing. */
  readonly overlap: boolean;
  /** One of them has other cities than the plan gives it. */
  readonly isScenario: boolean;
}

/** The distances of every two columns, each pair once, in the order of the columns. */
export function mutualDistances(
  { shapes }: Pick<Atlas, 'shapes'>,
  columns: readonly Comparand[],
): readonly MutualDistance[] {
  return columns.flatMap((one, at) =>
    columns.slice(at + 1).map((other): MutualDistance => {
      const codes = codesOf(other);
      return {
        one: one.id,
        other: other.id,
        seats: nearestSeats(one.cities, other.cities),
        borderKm: shapes === null ? null : nearestBorder(shapes, one, other),
        overlap: one.cities.some(({ code }) => codes.includes(code)),
        isScenario: isRegrouped(one) || isRegrouped(other),
      };
    }),
  );
}

function nearestSeats(one: readonly City[], other: readonly City[]): MutualDistance['seats'] {
  let nearest: MutualDistance['seats'] = null;
  for (const from of one) {
    for (const to of other) {
      const away = from === to ? { km: 0, uncertaintyKm: 0 } : seatDistance(from.seat, to.seat);
      if (nearest === null || away.km < nearest.km) nearest = { ...away, from, to };
    }
  }
  return nearest;
}

function nearestBorder(shapes: NonNullable<Atlas['shapes']>, one: Comparand, other: Comparand): number | null {
  let least: number | null = null;
  for (const from of codesOf(one)) {
    for (const to of codesOf(other)) {
      const km = borderDistance(shapes, from, to);
      if (km !== null && (least === null || km < least)) least = km;
      if (least === 0) return 0;
    }
  }
  return least;
}
