import { isInside } from '../analysis/isInside.ts';
import type { RegionId } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import type { Camera } from '../model/scene.ts';
import type { Point, Size } from './camera.ts';
import type { RegionSymbol } from './frame.ts';
import { prismProject } from './prismProject.ts';
import { type PrismBody, type PrismSight, prismSight } from './prismSight.ts';
import { lineRoom, type Room, roomsMeet } from './room.ts';
import { wordRooms } from './symbolRoom.ts';

/** Where the words of a prism stand: over a place of its top that is seen, or beside it at the end of a leader. */
export interface PrismWords {
  /** On the top of the prism. */
  readonly at: LonLat;
  /** From there to the middle of the words, CSS px; 0,0 on the top itself. */
  readonly by: Point;
  /** What they take, from their middle, CSS px. */
  readonly box: Room;
  /** False where nothing of the top is seen: what stood there would be taken for the name of what hides it. */
  readonly seen: boolean;
}

/** What the words are placed by. */
export interface PrismStage {
  readonly camera: Camera;
  readonly size: Size;
  /** Of symbols. */
  readonly scale: number;
  /** In which all words stand, CSS px. */
  readonly within: Room;
  /** What is there already and stays. */
  readonly taken: readonly Room[];
}

/** Places the words of all prisms, the highest first: clear of each other, and as far as can be of the prisms of others. */
export function placePrismWords(
  symbols: readonly RegionSymbol[],
  bodies: readonly PrismBody[],
  stage: PrismStage,
): ReadonlyMap<RegionId, PrismWords> {
  const sight = prismSight(bodies, stage.camera, stage.size);
  const placed = new Map<RegionId, PrismWords>();
  const taken = [...stage.taken];
  for (const body of [...bodies].sort((a, b) => b.height - a.height)) {
    const symbol = symbols.find(({ region }) => region === body.region);
    if (symbol === undefined) continue;
    const box = boxOf(symbol, stage.scale);
    const at = seenPlace(symbol.at, body, sight, stage);
    if (at === null) {
      placed.set(body.region, { at: symbol.at, by: [0, 0], box, seen: false });
      continue;
    }
    const spot = prismProject(stage.camera, stage.size, at, body.height);
    const by = bestShift(spot, box, body, sight, { ...stage, taken });
    placed.set(body.region, { at, by, box, seen: true });
    taken.push(roomAt(spot, by, box));
    if (by[0] !== 0 || by[1] !== 0) taken.push(...lineRoom(spot, [spot[0] + by[0], spot[1] + by[1]]));
  }
  return placed;
}

function isOn([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** The place on a prism's top that is seen and nearest to its middle; null where none is. */
function seenPlace(middle: LonLat, body: PrismBody, sight: PrismSight, { camera, size }: PrismStage): LonLat | null {
  const spotOf = (at: LonLat) => prismProject(camera, size, at, body.height);
  const isSeen = (at: LonLat) => isOn(spotOf(at), size) && sight.at(spotOf(at)) === body.region;
  if (isSeen(middle)) return middle;
  const [x, y] = spotOf(middle);
  const [west, south, east, north] = body.box;
  const grid = Array.from({ length: GRID * GRID }, (_, cell): LonLat => {
    const [column, row] = [cell % GRID, Math.floor(cell / GRID)];
    return [west + ((east - west) * (column + 0.5)) / GRID, south + ((north - south) * (row + 0.5)) / GRID];
  });
  const far = (at: LonLat) => Math.hypot(spotOf(at)[0] - x, spotOf(at)[1] - y);
  return (
    grid
      .filter((at) => isInside(at, body.shape))
      .sort((a, b) => far(a) - far(b))
      .find(isSeen) ?? null
  );
}

const GRID = 11;

function bestShift(spot: Point, box: Room, { region }: PrismBody, sight: PrismSight, stage: PrismStage): Point {
  let best: Point = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const { by, far } of shifts(box)) {
    if (far >= least) break;
    const room = roomAt(spot, by, box);
    const onOthers = pointsOf(room).filter((point) => {
      const met = sight.at(point);
      return met !== null && met !== region;
    }).length;
    const meets = stage.taken.some((other) => roomsMeet(room, other, AIR));
    const cost = far + onOthers * OTHERS + (meets ? MEETS : 0) + (isWithin(room, stage.within) ? 0 : OUTSIDE);
    if (cost >= least) continue;
    least = cost;
    best = by;
  }
  return best;
}

/** Between words, CSS px. */
const AIR = 3;
/** What it costs, in px of leader, to stand upon another prism, at each of five points; upon other words; out of sight. */
const OTHERS = 24;
const MEETS = 10_000;
const OUTSIDE = 5_000;

/** Where words may stand by the room they take, the nearest first: on the top, then around it, above rather than below. */
function shifts(box: Room): readonly { readonly by: Point; readonly far: number }[] {
  const [half, high] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  const around = FAR.flatMap((far) =>
    Array.from({ length: 16 }, (_, turn) => {
      const angle = (turn * Math.PI) / 8;
      const [east, south] = [Math.cos(angle), Math.sin(angle)];
      const by: Point = [Math.round(east * (far + half)), Math.round(south * (far + high))];
      return { by, far: far + (south > 0 ? 12 * south : 0) };
    }),
  );
  return [{ by: [0, 0] as const, far: 0 }, ...around.sort((a, b) => a.far - b.far)];
}

const FAR = [10, 18, 28, 40, 54, 70, 90, 115, 145, 180];

/** The room of a symbol's words, from the middle of it. */
function boxOf({ layout }: RegionSymbol, scale: number): Room {
  const rooms = wordRooms({ at: [0, 0], layout }, scale, 0);
  return {
    left: Math.min(...rooms.map(({ left }) => left)),
    right: Math.max(...rooms.map(({ right }) => right)),
    top: Math.min(...rooms.map(({ top }) => top)),
    bottom: Math.max(...rooms.map(({ bottom }) => bottom)),
    reach: 0,
  };
}

/** The room of words that stand away from a place. */
export function roomAt([x, y]: Point, [dx, dy]: Point, box: Room): Room {
  return {
    left: box.left + x + dx,
    right: box.right + x + dx,
    top: box.top + y + dy,
    bottom: box.bottom + y + dy,
    reach: 0,
  };
}

function pointsOf({ left, right, top, bottom }: Room): readonly Point[] {
  return [
    [(left + right) / 2, (top + bottom) / 2],
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
}

function isWithin(room: Room, within: Room): boolean {
  return (
    room.left >= within.left && room.right <= within.right && room.top >= within.top && room.bottom <= within.bottom
  );
}
