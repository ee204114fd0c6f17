import type { LonLat } from './place.ts';

/** The spot as a link can spell it: 4 decimals of a degree, about 10 m. */
export function roundSpot([lon, lat]: LonLat): LonLat {
  return [round(lon, 4), round(lat, 4)];
}

/** True within the part of the world that a camera may be centred on. */
export function isInReach([lon, lat]: LonLat): boolean {
  return lon >= 100 && lon <= 125 && lat >= 15 && lat <= 30;
}

/** True of a plain decimal number: no sign but minus, no exponent. */
export function isDecimal(value: string): boolean {
  return /^-?\d{1,4}(\.\d{1,12})?$/.test(value);
}

/** Rounds to a number of decimals, never to minus zero. */
export function round(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return Object.is(rounded, -0) ? 0 : rounded;
}
