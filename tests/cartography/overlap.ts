import type { Disc, Placed, Rectangle, Segment } from './placedBoxes.ts';

/** Pairs that lie on each other, each in a line: a symbol may touch itself, and leaders may cross nothing but labels. */
export function overlaps(boxes: readonly Placed[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.owner !== other.owner && meet(one.shape, other.shape))
      .map((other) => `${one.owner} ${one.what} × ${other.owner} ${other.what}`),
  );
}

function meet(one: Placed['shape'], other: Placed['shape']): boolean {
  if (one.kind === 'segment') return along(one).some((spot) => meet(spot, other));
  if (other.kind === 'segment') return meet(other, one);
  if (one.kind === 'disc') return other.kind === 'disc' ? discsMeet(one, other) : discMeets(one, other);
  if (other.kind === 'disc') return discMeets(other, one);
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function discsMeet(one: Disc, other: Disc): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius;
}

function discMeets({ x, y, radius }: Disc, { left, top, right, bottom }: Rectangle): boolean {
  const dx = x - Math.min(Math.max(x, left), right);
  const dy = y - Math.min(Math.max(y, top), bottom);
  return Math.hypot(dx, dy) < radius;
}

/** A line as a row of small discs, close enough for letters. */
function along({ x1, y1, x2, y2 }: Segment): readonly Disc[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 2);
  return Array.from({ length: steps + 1 }, (_, step) => ({
    kind: 'disc',
    x: x1 + ((x2 - x1) * step) / steps,
    y: y1 + ((y2 - y1) * step) / steps,
    radius: 0.5,
  }));
}
