import type { MultiPolygon, Position } from 'geojson';

/** As fine as the point is searched for, degrees of latitude: about 50 m. */
const PRECISION = 0.0005;

/**
 * Where the name of an area stands: the point of its largest part that lies farthest from the outline, WGS-84 degrees.
 * Squares that may hold a better point than the best so far are quartered until none may by more than the precision.
 */
export function labelPoint(shape: MultiPolygon): readonly [lon: number, lat: number] {
  const rings = largestPart(shape);
  const [west, south, east, north] = boxOf(rings[0] ?? []);
  // Degrees of longitude are shorter: they are counted in those of latitude.
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const outline = rings.map((ring) => ring.map(([lon = 0, lat = 0]): Spot => [lon * narrowing, lat]));
  const square = (x: number, y: number, half: number): Square => {
    const depth = depthOf(outline, [x, y]);
    return { x, y, half, depth, most: depth + half * Math.SQRT2 };
  };
  const half = Math.min((east - west) * narrowing, north - south) / 2;
  const waiting: Square[] = [];
  for (let x = west * narrowing + half; x - half < east * narrowing; x += 2 * half)
    for (let y = south + half; y - half < north; y += 2 * half) waiting.push(square(x, y, half));
  let best = square(((west + east) / 2) * narrowing, (south + north) / 2, 0);
  while (waiting.length > 0) {
    waiting.sort((a, b) => a.most - b.most);
    const next = waiting.pop();
    if (next === undefined || next.most - best.depth <= PRECISION) break;
    if (next.depth > best.depth) best = next;
    const h = next.half / 2;
    for (const [dx, dy] of QUARTERS) waiting.push(square(next.x + dx * h, next.y + dy * h, h));
  }
  return [best.x / narrowing, best.y];
}

type Spot = readonly [x: number, y: number];

interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Of the middle: how far inside the outline, negative outside. */
  readonly depth: number;
  /** The most that any point of the square can have. */
  readonly most: number;
}

const QUARTERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

function largestPart({ coordinates }: MultiPolygon): readonly Position[][] {
  const area = ([outer = []]: readonly Position[][]) => Math.abs(twiceArea(outer));
  return coordinates.reduce((largest, part) => (area(part) > area(largest) ? part : largest), coordinates[0] ?? []);
}

function twiceArea(ring: readonly Position[]): number {
  let twice = 0;
  let [beforeX = 0, beforeY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    twice += beforeX * y - x * beforeY;
    [beforeX, beforeY] = [x, y];
  }
  return twice;
}

function boxOf(ring: readonly Position[]): readonly [number, number, number, number] {
  const lons = ring.map(([lon = 0]) => lon);
  const lats = ring.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function depthOf(outline: readonly (readonly Spot[])[], [x, y]: Spot): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of outline) {
    let before = ring.at(-1) ?? [0, 0];
    for (const spot of ring) {
      const crosses = spot[1] > y !== before[1] > y;
      if (crosses && x < spot[0] + ((y - spot[1]) / (before[1] - spot[1])) * (before[0] - spot[0])) inside = !inside;
      nearest = Math.min(nearest, distance([x, y], spot, before));
      before = spot;
    }
  }
  return inside ? nearest : -nearest;
}

function distance([x, y]: Spot, [x1, y1]: Spot, [x2, y2]: Spot): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / square, 0), 1);
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
