import type { LonLat } from '../model/place.ts';
import { geodesicCircle } from './geodesicCircle.ts';
import { geodesicKm } from './geodesicKm.ts';

/**
 * The edge of all that is within a distance of the nearest of some places: a circle around one, around several the parts
 * of their circles that lie within no other. Nearness to a region counts from the nearest of its seats, so this is what a
 * radius around a region encloses.
 */
export function reachOutline(places: readonly LonLat[], km: number): readonly (readonly LonLat[])[] {
  return places.flatMap((place) => {
    const others = places.filter((other) => other !== place);
    const circle = geodesicCircle(place, km);
    return others.length === 0 ? [circle] : runs(circle, (at) => others.every((other) => geodesicKm(other, at) >= km));
  });
}

/** The runs of a closed line whose points are kept; one that goes through its beginning is one. */
function runs(circle: readonly LonLat[], isKept: (at: LonLat) => boolean): readonly (readonly LonLat[])[] {
  const points = circle.slice(0, -1);
  const kept = points.map(isKept);
  const gap = kept.indexOf(false);
  if (gap === -1) return [circle];
  const found: LonLat[][] = [];
  let run: LonLat[] = [];
  for (let step = 1; step <= points.length; step += 1) {
    const index = (gap + step) % points.length;
    const at = points[index];
    if (at !== undefined && kept[index] === true) run.push(at);
    else {
      if (run.length > 1) found.push(run);
      run = [];
    }
  }
  return found;
}
