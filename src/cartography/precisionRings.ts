import type { LonLat } from '../model/place.ts';
import type { SiteMark } from './siteMarks.ts';

/** A circle on the ground within which a place lies, or several that are known alike. */
export interface PrecisionRing {
  readonly at: LonLat;
  readonly km: number;
  readonly selected: boolean;
  readonly dimmed: boolean;
}

/** The rings of marks, each once, those of the place whose card is open last. */
export function precisionRings(marks: readonly SiteMark[]): readonly PrecisionRing[] {
  const known = kept.get(marks);
  if (known) return known;
  const rings = new Map<string, PrecisionRing>();
  for (const { at, precisionKm: km, selected, dimmed } of marks) {
    const key = `${at.join(' ')} ${km}`;
    const same = rings.get(key);
    rings.set(key, {
      at,
      km,
      selected: selected || same?.selected === true,
      dimmed: dimmed && same?.dimmed !== false,
    });
  }
  const made = [...rings.values()].sort((one, other) => Number(one.selected) - Number(other.selected));
  kept.set(marks, made);
  return made;
}

const kept = new WeakMap<readonly SiteMark[], readonly PrecisionRing[]>();

/** A length on the ground at a place, km to shares of the side of the Web-Mercator square. */
export function worldLength(km: number, [, lat]: LonLat): number {
  return km / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180));
}

/** Length of the equator, WGS-84. */
const EQUATOR_KM = 40075.017;
