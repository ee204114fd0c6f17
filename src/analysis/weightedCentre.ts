import type { LonLat } from '../model/place.ts';
import type { Comparand } from './comparand.ts';
import { isRegrouped } from './isRegrouped.ts';
import { meanPosition } from './meanPosition.ts';

/** The mean centre of seats, weighted by targets. */
export interface WeightedCentre {
  /** WGS-84. */
  readonly at: LonLat;
  /** Columns that have a target but no city, so no seat to stand at. */
  readonly left: readonly Comparand[];
  readonly isScenario: boolean;
}

/**
 * The weighted mean centre of columns: each stands at the mean position of its cities' seats with its target as weight.
 * Of a region of several cities the plan gives one target for all, so where in it the target lies is not known.
 * @returns null where no column has both a target above zero and a seat
 */
export function weightedCentre(columns: readonly Comparand[]): WeightedCentre | null {
  const stated = columns.filter(({ target }) => (target.quantity?.value ?? 0) > 0);
  const placed = stated.flatMap((column) => {
    const at = seatOf(column);
    return at === null ? [] : [{ at, weight: column.target.quantity?.value ?? 0 }];
  });
  const at = meanPosition(placed);
  if (at === null) return null;
  return {
    at,
    left: stated.filter(({ cities }) => cities.length === 0),
    isScenario: columns.some((column) => column.target.quantity?.status === 'scenario' || isRegrouped(column)),
  };
}

/** The mean position of the seats of a column's cities, WGS-84; null where it has none. */
function seatOf({ cities }: Comparand): LonLat | null {
  return meanPosition(cities.map(({ seat }) => ({ at: seat.at, weight: 1 })));
}
