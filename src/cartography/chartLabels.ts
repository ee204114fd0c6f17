import { discRoom, lineRoom, type Room, roomsMeet } from './room.ts';

/** A name to stand by a point of a chart, px. */
export interface ChartLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the mark that the name must keep off. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a name stands, and the line that ties it to its point where it stands apart. */
export interface PlacedLabel {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly leader: { readonly from: readonly [number, number]; readonly to: readonly [number, number] } | null;
}

/** What names keep within, px. */
export type ChartFrame = Pick<Room, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * Places the names of a chart's points: each beside its point where there is room, else further off on a line. Those in the
 * thick of it choose first. A name never lies on another, on a mark or outside the frame while any place is free of them.
 * @param taken lines that names keep off where they can
 */
export function chartLabels(
  labels: readonly ChartLabel[],
  taken: readonly Room[],
  frame: ChartFrame,
): readonly PlacedLabel[] {
  let best: Placing | null = null;
  for (const order of ORDERS) {
    const next = place([...labels].sort(order(labels)), taken, frame);
    if (best === null || next.cost < best.cost) best = next;
    if (best.cost < FAULT / 2) break;
  }
  return labels.flatMap(({ id }) => best?.placed.get(id) ?? []);
}

interface Placing {
  readonly placed: ReadonlyMap<string, PlacedLabel>;
  readonly cost: number;
}

/** Each in its turn takes the best place that those before it left. */
function place(labels: readonly ChartLabel[], taken: readonly Room[], frame: ChartFrame): Placing {
  const marks = labels.map((label) => ({ id: label.id, room: discRoom(label.x, label.y, label.radius) }));
  const names: Room[] = [];
  const lines: Room[] = [...taken];
  const placed = new Map<string, PlacedLabel>();
  let total = 0;
  for (const label of labels) {
    const own = discRoom(label.x, label.y, label.radius);
    const others = marks.filter(({ id }) => id !== label.id).map(({ room }) => room);
    let best: { readonly spot: Candidate; readonly cost: number } | null = null;
    for (const spot of candidates(label)) {
      if (best !== null && spot.cost >= best.cost) continue;
      const cost = spot.cost + faults(spot, [...names, ...others], lines, own, frame);
      if (best === null || cost < best.cost) best = { spot, cost };
    }
    if (best === null) continue;
    const { room, leader } = best.spot;
    names.push(room);
    if (leader !== null) lines.push(...lineRoom(leader.from, leader.to));
    placed.set(label.id, { id: label.id, left: room.left, top: room.top, leader });
    total += best.cost;
  }
  return { placed, cost: total };
}

/** Turns that are tried until all stand clear; else the best is kept: those in the thick of it first, from above, from below, from either side. */
const ORDERS: readonly ((labels: readonly ChartLabel[]) => (a: ChartLabel, b: ChartLabel) => number)[] = [
  (labels) => (a, b) => crowd(b, labels) - crowd(a, labels),
  () => (a, b) => a.y - b.y,
  () => (a, b) => b.y - a.y,
  () => (a, b) => a.x - b.x,
  () => (a, b) => b.x - a.x,
];

interface Candidate {
  readonly room: Room;
  readonly leader: PlacedLabel['leader'];
  readonly cost: number;
}

/** Right, left, below, above, then the corners. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0.7, 0.7],
  [0.7, -0.7],
  [-0.7, 0.7],
  [-0.7, -0.7],
  [0, -1],
];
const GAPS = [3, 14, 26, 40, 56, 76] as const;
/** From here on a line is needed to tell whose name it is, px. */
const APART = 10;
const PADDING = 2;
const FAULT = 1000;

function candidates({ x, y, radius, width, height }: ChartLabel): readonly Candidate[] {
  return GAPS.flatMap((gap) =>
    DIRECTIONS.map(([dx, dy], rank): Candidate => {
      const [atX, atY] = [x + dx * (radius + gap), y + dy * (radius + gap)];
      const left = dx > 0 ? atX : dx < 0 ? atX - width : atX - width / 2;
      const top = dy > 0.9 ? atY : dy < -0.9 ? atY - height : atY - height / 2 + (dy * height) / 2;
      const room: Room = { left, right: left + width, top, bottom: top + height, reach: 0 };
      const near = [clamp(x, room.left, room.right), clamp(y, room.top, room.bottom)] as const;
      const reach = Math.hypot(near[0] - x, near[1] - y);
      const start = [x + ((near[0] - x) * radius) / reach, y + ((near[1] - y) * radius) / reach] as const;
      return { room, leader: gap > APART && reach > radius ? { from: start, to: near } : null, cost: gap + rank };
    }),
  );
}

/** Names and marks are never to be hidden; a line may be touched before that. */
function faults(
  { room, leader }: Candidate,
  solid: readonly Room[],
  lines: readonly Room[],
  own: Room,
  frame: ChartFrame,
): number {
  const isOut =
    room.left < frame.left || room.right > frame.right || room.top < frame.top || room.bottom > frame.bottom;
  const hidden = [...solid, own].filter((other) => roomsMeet(room, other, PADDING)).length;
  const line = leader === null ? [] : lineRoom(leader.from, leader.to).slice(2, -1);
  const crossed = solid.filter((other) => line.some((dot) => roomsMeet(dot, other, 0))).length;
  const touched = lines.filter((other) => roomsMeet(room, other, 0) || line.some((dot) => roomsMeet(dot, other, 0)));
  return (isOut ? 4 * FAULT : 0) + hidden * 2 * FAULT + crossed * FAULT + (touched.length > 0 ? FAULT / 2 : 0);
}

/** How many others are near. */
function crowd({ x, y }: ChartLabel, labels: readonly ChartLabel[]): number {
  return labels.reduce((sum, other) => sum + 1 / (20 + Math.hypot(other.x - x, other.y - y)), 0);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
