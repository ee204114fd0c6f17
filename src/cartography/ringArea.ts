/** The area that a ring of points on a plane encloses, in square units; its last point may repeat the first. */
export function ringArea(ring: readonly (readonly [x: number, y: number])[]): number {
  let twice = 0;
  let before = ring.at(-1) ?? [0, 0];
  for (const spot of ring) {
    twice += before[0] * spot[1] - spot[0] * before[1];
    before = spot;
  }
  return Math.abs(twice) / 2;
}
