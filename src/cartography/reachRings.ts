import { CIRCLE_STEPS } from '../analysis/geodesicCircle.ts';
import { reachOutline } from '../analysis/reachOutline.ts';
import type { LonLat } from '../model/place.ts';
import type { Band } from '../model/shapes.ts';
import type { ReachRing } from './finder.ts';

/** Between two dotted rings, km. */
const STEP_KM = 50;
/** A dotted ring nearer to the chosen one than this would run into it, km. */
const APART_KM = 12;

/**
 * The rings around a reference: the radius asked for as a line, and dotted ones at every 50 km, as far as the first beyond
 * it. None for a radius of nothing. The dots are lengths on the ground, so that whoever draws them draws the same.
 */
export function reachRings(places: readonly LonLat[], radiusKm: number, band: Band): readonly ReachRing[] {
  if (radiusKm <= 0 || places.length === 0) return [];
  const key = [band, radiusKm, ...places.flat()].join(' ');
  if (last?.key === key) return last.rings;
  const count = Math.ceil((radiusKm + APART_KM) / STEP_KM);
  const dotted = Array.from({ length: count }, (_, step) => (step + 1) * STEP_KM)
    .filter((km) => Math.abs(km - radiusKm) >= APART_KM)
    .map((km) => ring(places, km, band));
  const outline = reachOutline(places, radiusKm);
  const rings = [...dotted, { km: radiusKm, chosen: true, lines: outline, points: outline.flat() }];
  last = { key, rings };
  return rings;
}

/** Each band asks once for each scene; while a weight is moved the rings stay. */
let last: { readonly key: string; readonly rings: readonly ReachRing[] } | null = null;

function ring(places: readonly LonLat[], km: number, band: Band): ReachRing {
  const outline = reachOutline(places, km);
  const stepKm = (2 * Math.PI * km) / CIRCLE_STEPS;
  const dashes = Math.max(1, Math.round(stepKm / PITCH_KM[band]));
  return { km, chosen: false, lines: outline.flatMap((line) => dashed(line, dashes)), points: outline.flat() };
}

/** From one dash to the next, about: some 4 CSS px at the least zoom of a band. */
const PITCH_KM: Readonly<Record<Band, number>> = { narrow: 8, province: 4, region: 2 };
/** Of the pitch. */
const DASH = 0.4;

/** So many dashes between any two points of a line. */
function dashed(line: readonly LonLat[], count: number): readonly (readonly LonLat[])[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    return Array.from({ length: count }, (_, step) => [
      between(from, to, step / count),
      between(from, to, (step + DASH) / count),
    ]);
  });
}

function between([lon, lat]: LonLat, to: LonLat, share: number): LonLat {
  return [lon + (to[0] - lon) * share, lat + (to[1] - lat) * share];
}
