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
 * @param taken what else names keep off
 */
export function chartLabels(
  labels: readonly ChartLabel[],
  taken: readonly Room[],
  frame: ChartFrame,
): readonly PlacedLabel[] {
  const marks = new Map(labels.map(({ id, x, y, radius }) => [id, discRoom(x, y, radius)] as const));
  const rooms: Room[] = [...taken];
  const placed = new Map<string, PlacedLabel>();
  for (const label of byCrowd(labels)) {
    const others = [...marks].filter(([id]) => id !== label.id).map(([, room]) => room);
    const best = candidates(label).reduce<{ spot: Candidate; cost: number } | null>((least, spot) => {
      const cost = spot.cost + faults(spot, [...rooms, ...others, discRoom(label.x, label.y, label.radius)], frame);
      return least === null || cost < least.cost ? { spot, cost } : least;
    }, null);
    if (best === null) continue;
    const { room, leader } = best.spot;
    rooms.push(room);
    if (leader !== null) rooms.push(...lineRoom(leader.from, leader.to));
    placed.set(label.id, { id: label.id, left: room.left, top: room.top, leader });
  }
  return labels.flatMap(({ id }) => placed.get(id) ?? []);
}

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

function faults({ room, leader }: Candidate, taken: readonly Room[], frame: ChartFrame): number {
  const isOut =
    room.left < frame.left || room.right > frame.right || room.top < frame.top || room.bottom > frame.bottom;
  const line = leader === null ? [] : lineRoom(leader.from, leader.to).slice(2, -1);
  const met = taken.filter((other) => roomsMeet(room, other, PADDING)).length;
  const crossed = taken.filter((other) => line.some((point) => roomsMeet(point, other, 0))).length;
  return (isOut ? 4 * FAULT : 0) + met * FAULT + (crossed * FAULT) / 4;
}

/** Those with most others near them first. */
function byCrowd(labels: readonly ChartLabel[]): readonly ChartLabel[] {
  const crowd = ({ x, y }: ChartLabel) =>
    labels.reduce((sum, other) => sum + 1 / (20 + Math.hypot(other.x - x, other.y - y)), 0);
  return [...labels].sort((a, b) => crowd(b) - crowd(a));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
