/** A point of a plane. */
export type Spot = readonly [x: number, y: number];

/**
 * A line with fewer points, after Douglas and Peucker: a point stays where the line without it would lie too far off.
 * @param tolerance in units of the plane
 */
export function straightened(line: readonly Spot[], tolerance: number): readonly Spot[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return line;
  let farthest = 0;
  let most = 0;
  for (const [index, spot] of line.entries()) {
    const off = distance(spot, first, last);
    if (off > most) [farthest, most] = [index, off];
  }
  if (most <= tolerance) return [first, last];
  const head = straightened(line.slice(0, farthest + 1), tolerance);
  return [...head, ...straightened(line.slice(farthest), tolerance).slice(1)];
}

/** From a point to a line between two others, or to these where they are the same, as in a ring. */
function distance([x, y]: Spot, [x1, y1]: Spot, [x2, y2]: Spot): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / square, 0), 1);
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
