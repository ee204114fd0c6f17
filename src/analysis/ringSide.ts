import type { Interval } from './interval.ts';

/** Where something lies of a ring: `edge` where its distance is known only so well that either side is possible. */
export type RingSide = 'inside' | 'edge' | 'outside';

/**
 * On which side of a ring something lies.
 * @param km its distance from the ring's centre
 * @param radiusKm what lies on the ring is inside
 */
export function ringSide(km: Interval, radiusKm: number): RingSide {
  if (km.hi <= radiusKm) return 'inside';
  return km.lo > radiusKm ? 'outside' : 'edge';
}
