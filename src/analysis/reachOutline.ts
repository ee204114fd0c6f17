import type { LonLat } from '../model/place.ts';
import { CIRCLE_STEPS, geodesicCircle } from './geodesicCircle.ts';
import { geodesicKm } from './geodesicKm.ts';
import { geodesicPoint } from './geodesicPoint.ts';

/**
 * The edge of all that is within a distance of the nearest of some places: a circle around one, around several the parts
 * of their circles that lie within no other. Nearness to a region counts from the nearest of its seats, so this is what a
 * radius around a region encloses.
 */
export function reachOutline(places: readonly LonLat[], km: number): readonly (readonly LonLat[])[] {
  return places.flatMap((place) => {
    const others = places.filter((other) => other !== place);
    if (others.length === 0) return [geodesicCircle(place, km)];
    const at = (azimuth: number) => geodesicPoint(place, azimuth, km);
    return keptArcs((azimuth) => others.every((other) => geodesicKm(other, at(azimuth)) >= km)).map((arc) =>
      arc.map(at),
    );
  });
}

const STEP = 360 / CIRCLE_STEPS;

/** The arcs of a circle whose azimuths are kept, each as azimuths from its very beginning to its end; one through the north is one. */
function keptArcs(isKept: (azimuth: number) => boolean): readonly (readonly number[])[] {
  const kept = Array.from({ length: CIRCLE_STEPS }, (_, step) => isKept(step * STEP));
  const gap = kept.indexOf(false);
  if (gap === -1) return [Array.from({ length: CIRCLE_STEPS + 1 }, (_, step) => step * STEP)];
  const arcs: number[][] = [];
  let arc: number[] = [];
  for (let step = gap + 1; step <= gap + CIRCLE_STEPS; step += 1) {
    const azimuth = step * STEP;
    if (kept[step % CIRCLE_STEPS] === true) {
      if (arc.length === 0) arc.push(edge(azimuth, azimuth - STEP, isKept));
      arc.push(azimuth);
    } else if (arc.length > 0) {
      arcs.push([...arc, edge(azimuth - STEP, azimuth, isKept)]);
      arc = [];
    }
  }
  return arcs;
}

/** The last azimuth that is kept, between one that is and one that is not; by bisection. */
function edge(kept: number, lost: number, isKept: (azimuth: number) => boolean): number {
  let [on, off] = [kept, lost];
  for (let halves = 0; halves < 10; halves += 1) {
    const middle = (on + off) / 2;
    if (isKept(middle)) on = middle;
    else off = middle;
  }
  return on;
}
