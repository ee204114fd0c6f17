import { worldSize } from './camera.ts';
import type { Frame } from './frame.ts';
import { labelRoom, nameRoom, spotOf } from './labelRoom.ts';
import { discRoom, lineRoom, type Room, roomsMeet } from './room.ts';
import type { SiteMark } from './siteMarks.ts';
import { symbolRoom } from './symbolRoom.ts';
import type { TextScales, ZoomRange } from './textScales.ts';

/** A hub and where its icon stands: on its position, or beside it and tied to it. */
export interface PlacedHub {
  readonly mark: SiteMark;
  /** From the position to the middle of the icon, px at the design size, y down. */
  readonly x: number;
  readonly y: number;
}

/** The hubs that find room, and the labels of the sheet that give way to them, by id. */
export interface HubPlacement {
  readonly hubs: readonly PlacedHub[];
  readonly dropped: ReadonlySet<string>;
}

export const NO_HUBS: HubPlacement = { hubs: [], dropped: new Set() };

/**
 * Finds the hubs of the selected areas room at every zoom of a range. Symbols of the nine, 香港, 澳门 and the name of
 * what is selected never give way: the icon moves beside its position, and is left out where there is no room within
 * reach. Other labels give way to it, unless a small step aside spares them. The panel lists all hubs whatever the map has
 * room for.
 */
export function placeHubs(frame: Frame, [from, to]: ZoomRange, scales: TextScales): HubPlacement {
  if (frame.hubs.length === 0) return NO_HUBS;
  const sights = [from, to].map((each) => sightOf(frame, worldSize(each), scales));
  const placed: PlacedHub[] = [];
  for (const { spots, sparing } of TRIES) {
    for (const mark of frame.hubs) {
      if (placed.some((hub) => hub.mark === mark)) continue;
      const ways = sights.map((sight) => ({ sight, met: roomsMetBy(mark, placed, sight, sparing) }));
      const spot = spots.find(([x, y]) => ways.every(({ sight, met }) => isClear({ mark, x, y }, met, sight)));
      if (spot !== undefined) placed.push({ mark, x: spot[0], y: spot[1] });
    }
  }
  const dropped = frame.labels.filter(
    (label) => !isFirm(frame, label) && placed.some((hub) => sights.some((sight) => covers(hub, sight, label))),
  );
  return { hubs: placed, dropped: new Set(dropped.map(({ id }) => id)) };

  function covers(hub: PlacedHub, { world, scale }: Sight, label: Frame['labels'][number]): boolean {
    return meetsHub(labelRoom(label, scales.label, world), hub, scale, world);
  }
}

/**
 * True where words stand too near to a hub: to its icon, or to its tie where it stands beside its position.
 * @param scale of symbols
 * @param world side of the Web-Mercator square, CSS px: rooms count from its corner
 */
export function meetsHub(words: Room, hub: PlacedHub, scale: number, world: number): boolean {
  if (roomsMeet(words, iconRoom(hub, scale, world), PADDING)) return true;
  return tieRooms(hub, scale, world).some((part) => roomsMeet(words, part, TIE_PADDING));
}

/** Between an icon and what it must stand clear of, CSS px. */
const PADDING = 4;
/** A tie is thin, and may come nearer. */
const TIE_PADDING = 1.5;
/** Half the side of an icon with its light edge, and the radius of the dot at the end of a tie, px at the design size. */
const ICON_HALF = 9;
const DOT_RADIUS = 2.5;

type Spot = readonly [x: number, y: number];

/** Sixteenths of a turn: east, west, south, north, then between them. */
const DIRECTIONS = [0, 8, 4, 12, 2, 6, 14, 10, 1, 15, 3, 13, 5, 11, 7, 9];
const HERE: readonly Spot[] = [[0, 0]];
const NEAR = [22, 29].flatMap(spotsAt);
const FARTHER = [37, 46, 57].flatMap(spotsAt);

/** Where an icon may stand, the best first; whether it has to spare the labels that would give way. */
const TRIES: readonly { readonly spots: readonly Spot[]; readonly sparing: boolean }[] = [
  { spots: HERE, sparing: true },
  { spots: NEAR, sparing: true },
  { spots: HERE, sparing: false },
  { spots: FARTHER, sparing: true },
  { spots: [...NEAR, ...FARTHER], sparing: false },
];

function spotsAt(far: number): readonly Spot[] {
  return DIRECTIONS.map((direction): Spot => {
    const angle = (direction * Math.PI) / 8;
    return [Math.round(far * Math.cos(angle)), Math.round(far * Math.sin(angle))];
  });
}

/** What an icon meets at one zoom. */
interface Sight {
  readonly world: number;
  readonly scale: number;
  /** What neither an icon nor a tie may touch. */
  readonly firm: readonly Room[];
  /** Circles that stand in their regions: a tie may reach into one. */
  readonly circles: readonly Room[];
  /** Labels that give way. */
  readonly soft: readonly Room[];
  readonly dots: ReadonlyMap<SiteMark, Room>;
}

function sightOf(frame: Frame, world: number, { symbol: scale, label }: TextScales): Sight {
  const symbols = frame.symbols.map((symbol) => symbolRoom(symbol, scale, world));
  const rooms = (firm: boolean) =>
    frame.labels.filter((each) => isFirm(frame, each) === firm).map((each) => labelRoom(each, label, world));
  const names = frame.names.filter(({ selected }) => selected).map((name) => nameRoom(name, label, world));
  const dots = new Map(frame.hubs.map((mark) => [mark, discRoom(...spotOf(mark.at, world), DOT_RADIUS * scale)]));
  const near = (room: Room) => [...dots.values()].some((dot) => roomsMeet(room, dot, 90 * scale));
  return {
    world,
    scale,
    firm: [...symbols.flatMap(({ covered }) => covered), ...rooms(true), ...names].filter(near),
    circles: symbols.flatMap(({ circle }) => circle ?? []).filter(near),
    soft: rooms(false).filter(near),
    dots,
  };
}

/** 香港, 澳门 and 东沙群岛 are never left out, and what is selected keeps its name. */
function isFirm({ areas, inner }: Frame, { id, rank }: Frame['labels'][number]): boolean {
  return rank === 4 || areas.some((area) => area.selected && area.id === id) || inner.some((each) => each === id);
}

/** What neither the icon of a hub nor its tie may touch, with the hubs that stand already and the positions of all others. */
function roomsMetBy(
  mark: SiteMark,
  placed: readonly PlacedHub[],
  { world, scale, firm, soft, dots }: Sight,
  sparing: boolean,
): readonly Room[] {
  const others = [...dots].filter(([each]) => each !== mark).map(([, dot]) => dot);
  const taken = placed.flatMap((hub) => [iconRoom(hub, scale, world), ...tieRooms(hub, scale, world)]);
  return [...firm, ...others, ...taken, ...(sparing ? soft : [])];
}

function isClear(hub: PlacedHub, met: readonly Room[], { world, scale, circles }: Sight): boolean {
  const icon = iconRoom(hub, scale, world);
  const touches = (room: Room) => roomsMeet(icon, room, PADDING);
  if (met.some(touches) || circles.some(touches)) return false;
  const tie = tieRooms(hub, scale, world);
  return !met.some((room) => tie.some((part) => roomsMeet(part, room, TIE_PADDING)));
}

function iconRoom({ mark, x, y }: PlacedHub, scale: number, world: number): Room {
  const [left, top] = spotOf(mark.at, world);
  const half = ICON_HALF * scale;
  const [middleX, middleY] = [left + x * scale, top + y * scale];
  return { left: middleX - half, right: middleX + half, top: middleY - half, bottom: middleY + half, reach: 0 };
}

function tieRooms({ mark, x, y }: PlacedHub, scale: number, world: number): readonly Room[] {
  if (x === 0 && y === 0) return [];
  const [left, top] = spotOf(mark.at, world);
  return [discRoom(left, top, DOT_RADIUS * scale), ...lineRoom([left, top], [left + x * scale, top + y * scale])];
}
