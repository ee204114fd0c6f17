/** A length in px or units of the plane, to two places: finer is not seen, and longer to write. */
export function twoPlaces(value: number): number {
  return Math.round(value * 100) / 100;
}
