import { worldSize } from './camera.ts';
import type { CountyName } from './countyNames.ts';
import type { Frame } from './frame.ts';
import { labelRoom, nameRoom } from './labelRoom.ts';
import { type HubPlacement, meetsHub } from './placeHubs.ts';
import { type Room, roomsMeet } from './room.ts';
import { symbolRoom } from './symbolRoom.ts';
import type { TextScales, ZoomRange } from './textScales.ts';

/** Between a name and what it must stand clear of, CSS px. */
const PADDING = 4;

/**
 * The names of counties that stand clear of symbols, hubs, labels and of each other at a zoom and as the camera goes
 * in from there: a name that would not is left out.
 */
export function clearNames(
  frame: Frame,
  { hubs, dropped }: HubPlacement,
  [zoom, to]: ZoomRange,
  scales: TextScales,
): readonly CountyName[] {
  const labels = frame.labels.filter(({ id }) => !dropped.has(id));
  const world = worldSize(zoom);
  const taken: Room[] = [
    ...frame.symbols.flatMap((symbol) => {
      const { circle, covered } = symbolRoom(symbol, scales.symbol, world);
      return circle === null ? covered : [circle, ...covered];
    }),
    ...labels.map((label) => labelRoom(label, scales.label, world)),
  ];
  // A hub's icon beside its position could come nearer as the camera goes in.
  const atHub = (name: CountyName) =>
    [world, worldSize(to)].some((side) => {
      const room = nameRoom(name, scales.label, side);
      return hubs.some((hub) => meetsHub(room, hub, scales.symbol, side));
    });
  return frame.names.filter((name) => {
    if (zoom < name.from) return false;
    const room = nameRoom(name, scales.label, world);
    if (taken.some((other) => roomsMeet(room, other, PADDING)) || atHub(name)) return false;
    taken.push(room);
    return true;
  });
}
