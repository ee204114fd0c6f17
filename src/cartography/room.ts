/** Room taken on the map by a letter, a mark or a line: a rectangle with all that is within `reach` of it. CSS px. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly reach: number;
}

/** True of rooms that overlap or are nearer to each other than the padding, CSS px. */
export function roomsMeet(a: Room, b: Room, padding: number): boolean {
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(dx, dy) < a.reach + b.reach + padding || (dx === 0 && dy === 0);
}

export function discRoom(x: number, y: number, radius: number): Room {
  return { left: x, right: x, top: y, bottom: y, reach: radius };
}

/** Between two points of a line, CSS px. */
const STEP = 3;

/** A thin line as a row of points, near enough to each other for letters. */
export function lineRoom([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): readonly Room[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP));
  return Array.from({ length: steps + 1 }, (_, step) =>
    discRoom(x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps, 0.5),
  );
}
