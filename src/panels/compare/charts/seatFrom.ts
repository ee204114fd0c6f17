import type { Comparand } from '../../../analysis/comparand.ts';
import { type CompassPoint, direction } from '../../../analysis/direction.ts';
import { geodesicKm } from '../../../analysis/geodesicKm.ts';
import type { City, LonLat } from '../../../model/place.ts';

/** The seat nearest to a spot, and how the spot lies from it; no direction within a kilometre. */
export function seatFrom(
  at: LonLat,
  columns: readonly Comparand[],
): { readonly city: City; readonly km: number; readonly point: CompassPoint | null } | null {
  const seats = columns.flatMap(({ cities }) => cities).map((city) => ({ city, km: geodesicKm(city.seat.at, at) }));
  const [first, ...others] = seats;
  if (first === undefined) return null;
  const { city, km } = others.reduce((least, next) => (next.km < least.km ? next : least), first);
  return { city, km, point: km < 1 ? null : (direction(city.seat.at, at, 0)?.point ?? null) };
}
