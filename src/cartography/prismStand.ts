import type { RegionId } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import type { Camera } from '../model/scene.ts';
import type { Band, Box, PlaceLabel, Shapes, Sheet } from '../model/shapes.ts';
import { type Point, project, type Size, unproject } from './camera.ts';
import type { Frame, Prism } from './frame.ts';
import type { GroundView, Stand } from './ground.ts';
import { labelRoom } from './labelRoom.ts';
import { closestPrismZoom, fitPrisms, type PrismFit, type PrismSpot, tiltCamera } from './prismCamera.ts';
import { prismProject } from './prismProject.ts';
import { type PrismBody, prismBodies, prismSight } from './prismSight.ts';
import { type PrismWords, placePrismWords, roomAt } from './prismWords.ts';
import { type Room, roomsMeet } from './room.ts';
import type { SymbolLayout } from './symbol.ts';

/**
 * Stands pictures of an atlas up.
 * @param prisms of all its pictures
 * @returns a function that is told the frame of a band, its words at the middle of the tops; how far the camera has been
 * tilted by now, 0 to 1; and the flat camera that shows the home box in its room, null for that of the first view
 */
export function prismStand(
  { sheet, shapes }: { readonly sheet: Sheet; readonly shapes: Shapes },
  prisms: readonly Prism[],
): (draw: (band: Band) => Frame, share: () => number, base?: () => Camera | null) => Stand {
  const bodies = prismBodies(prisms, shapes.regions);
  const highest = Math.max(0, ...bodies.map(({ height }) => height));
  let fitted: (HomeRoom & { readonly fit: PrismFit }) | null = null;
  const fitOf = (room: HomeRoom): PrismFit => {
    if (fitted === null || !isSameRoom(fitted, room))
      fitted = { ...room, fit: fitOfHome(room, bodies, shapes, sheet.home) };
    return fitted.fit;
  };
  return (draw, share, base = () => null) => {
    const frames = new Map<Band, Frame>();
    const frameOf = (band: Band): Frame => {
      const known = frames.get(band) ?? draw(band);
      frames.set(band, known);
      return known;
    };
    let words: Placed | null = null;
    let last: (Seen & { readonly overlay: Frame }) | null = null;
    return {
      of: (flat) => {
        const frame = frameOf(flat.frame.band);
        const room: HomeRoom = { home: base() ?? flat.home, size: flat.size };
        const fit = fitOf(room);
        const seen: Seen = { frame, flat, share: share() };
        const view = { ...flat, frame, camera: tiltCamera(flat.camera, fit, seen.share) };
        if (last !== null && isSame(seen, last)) return { view, overlay: last.overlay };
        // While the camera moves the words keep their places: they would jump from one to another.
        if (words === null || words.frame !== frame || !(flat.moving || isSamePlace(words.flat, flat))) {
          const stage = wordsStage({ ...flat, ...room }, tiltCamera(flat.camera, fit, 1), sheet.home, frame);
          words = { frame, flat, all: placePrismWords(frame.symbols, bodies, stage) };
        }
        last = { ...seen, overlay: overlay(flat, view, bodies, words.all) };
        return { view, overlay: last.overlay };
      },
      clamp: (flat, size) => {
        const most = closestPrismZoom(size, highest, flat.center[1]) - (fitted?.fit.zoomBy ?? 0);
        return flat.zoom <= most ? flat : { ...flat, zoom: most };
      },
    };
  };
}

/** The room on screen that a camera gives the home box. */
interface HomeRoom {
  readonly home: Camera;
  readonly size: Size;
}

function isSameRoom(a: HomeRoom, b: HomeRoom): boolean {
  const isThere = a.home.center[0] === b.home.center[0] && a.home.center[1] === b.home.center[1];
  return isThere && a.home.zoom === b.home.zoom && a.size.width === b.size.width && a.size.height === b.size.height;
}

interface Placed {
  readonly frame: Frame;
  readonly flat: GroundView;
  readonly all: ReadonlyMap<RegionId, PrismWords>;
}

/** Places among prisms are costly to find: they hold for as long as nothing moves. */
function isSamePlace(a: GroundView, b: GroundView): boolean {
  const isThere = isSameRoom({ home: a.camera, size: a.size }, { home: b.camera, size: b.size });
  return isThere && a.symbolScale === b.symbolScale;
}

interface Seen {
  readonly frame: Frame;
  readonly flat: GroundView;
  readonly share: number;
}

function isSame(a: Seen, b: Seen): boolean {
  const { camera, size, moving, symbolScale } = a.flat;
  const isThere = camera === b.flat.camera && size === b.flat.size && symbolScale === b.flat.symbolScale;
  return isThere && a.frame === b.frame && a.share === b.share && moving === b.flat.moving;
}

/** The province, and what stands on it, fill the room that the first view gives the home box. */
function fitOfHome(view: HomeRoom, bodies: readonly PrismBody[], shapes: Shapes, [west, south, east, north]: Box) {
  const inHome = ([lon = 0, lat = 0]: readonly number[]) => lon >= west && lon <= east && lat >= south && lat <= north;
  const ground = shapes.province.coordinates
    .flat(2)
    .filter((at, index) => index % THIN === 0 && inHome(at))
    .map(([lon = 0, lat = 0]): PrismSpot => ({ at: [lon, lat], height: 0 }));
  const tops = bodies.flatMap(({ shape, height }) =>
    shape.coordinates
      .flat(2)
      .filter((at, index) => index % THIN === 0 && inHome(at))
      .map(([lon = 0, lat = 0]): PrismSpot => ({ at: [lon, lat], height })),
  );
  const islands = shapes.dongsha.coordinates
    .flat(2)
    .flatMap(([lon = 0, lat = 0]): PrismSpot[] => [{ at: [lon + NAME_DEGREES, lat], height: 0 }]);
  return fitPrisms([...ground, ...tops, ...islands], view, [
    [west, north],
    [east, south],
  ]);
}

/** Half of the name of 东沙群岛, which is never cut, in degrees at the first view. */
const NAME_DEGREES = 0.35;
/** One corner of so many will do. */
const THIN = 5;

/** Words may stand a little beyond the home box; 香港, 澳门 and 东沙群岛 stay where they are. */
function wordsStage(
  { home, size, symbolScale }: GroundView,
  camera: Camera,
  [west, south, east, north]: Box,
  frame: Frame,
) {
  const [left, top] = project(home, size, [west, north]);
  const [right, bottom] = project(home, size, [east, south]);
  const within: Room = {
    left: Math.max(EDGE, left - BEYOND),
    right: Math.min(size.width - EDGE, right + BEYOND),
    top: Math.max(EDGE, top - BEYOND),
    bottom: Math.min(size.height - EDGE, bottom + BEYOND),
    reach: 0,
  };
  const kept = frame.labels.filter(({ rank }) => rank === 4);
  return { camera, size, scale: symbolScale, within, taken: kept.map((label) => roomOf(label, camera, size)) };
}

const EDGE = 6;
const BEYOND = 24;

function overlay(
  flat: GroundView,
  { frame, camera, size }: GroundView,
  bodies: readonly PrismBody[],
  words: ReadonlyMap<RegionId, PrismWords>,
): Frame {
  const back = (point: Point): LonLat => unproject(flat.camera, size, point);
  const heights = new Map(bodies.map(({ region, height }) => [region, height]));
  const rooms: Room[] = [];
  const symbols = frame.symbols.flatMap((symbol) => {
    const placed = words.get(symbol.region);
    if (placed === undefined) return [];
    const [x, y] = prismProject(camera, size, placed.at, heights.get(symbol.region) ?? 0);
    const [dx, dy] = placed.by;
    const room = roomAt([x, y], placed.by, placed.box);
    if (placed.seen) rooms.push(room);
    // A number that the edge of the map cuts might lose its sign: it is left out.
    const whole = placed.seen && isWhole(room, size) ? symbol.layout : { ...symbol.layout, lines: [] };
    if (dx === 0 && dy === 0) return [{ ...symbol, layout: whole, at: back([x, y]) }];
    // The leader ends where the words begin.
    const [inX, inY] = reachIn(placed);
    const layout = movedLayout(whole, inX / flat.symbolScale, inY / flat.symbolScale);
    return [{ ...symbol, layout, at: back([x + dx - inX, y + dy - inY]), foot: back([x, y]) }];
  });
  return { ...frame, symbols, labels: labelsOn(flat, frame, camera, bodies, rooms, back) };
}

function isWhole({ left, right, top, bottom }: Room, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** From where a leader meets the room of the words to the middle of it, CSS px. */
function reachIn({ by: [dx, dy], box }: PrismWords): Point {
  const share = Math.min((box.right - box.left) / 2 / Math.abs(dx), (box.bottom - box.top) / 2 / Math.abs(dy));
  return [dx * Math.min(1, share), dy * Math.min(1, share)];
}

function movedLayout(layout: SymbolLayout, dx: number, dy: number): SymbolLayout {
  return { ...layout, lines: layout.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })) };
}

/** The labels of the ground, less those that a prism hides or words need the room of; 香港, 澳门 and 东沙群岛 always stand. */
function labelsOn(
  { size, moving }: GroundView,
  { labels }: Frame,
  camera: Camera,
  bodies: readonly PrismBody[],
  words: readonly Room[],
  back: (point: Point) => LonLat,
): readonly PlaceLabel[] {
  const sight = prismSight(bodies, camera, size);
  const isSeen = (label: PlaceLabel): boolean => {
    if (label.rank === 4) return true;
    if (moving) return false;
    const room = roomOf(label, camera, size);
    if (words.some((other) => roomsMeet(room, other, 2))) return false;
    if (!isWhole(room, size)) return false;
    const { left, right, top, bottom } = room;
    const middle = (top + bottom) / 2;
    return [left, (left + right) / 2, right].every((x) => sight.at([x, middle]) === null);
  };
  return labels.filter(isSeen).map((label) => ({ ...label, at: back(prismProject(camera, size, label.at, 0)) }));
}

function roomOf(label: PlaceLabel, camera: Camera, size: Size): Room {
  const [x, y] = prismProject(camera, size, label.at, 0);
  const { left, right, top, bottom } = labelRoom({ ...label, at: [0, 0] }, 1, 0);
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y, reach: 0 };
}
