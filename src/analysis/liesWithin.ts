import type { Interval } from './interval.ts';

/** Whether a distance is within a radius, km: surely, perhaps, or surely not. */
export function liesWithin(km: Interval, radiusKm: number): 'surely' | 'perhaps' | 'no' {
  if (km.hi <= radiusKm) return 'surely';
  return km.lo <= radiusKm ? 'perhaps' : 'no';
}
