import type { LonLat } from '../model/place.ts';
import type { Band, Box, PlaceLabel } from '../model/shapes.ts';
import { bandSight } from './bandSight.ts';
import type { ReachRing, RingLabel } from './finder.ts';
import type { RegionSymbol } from './frame.ts';
import { labelRoom, roughWidth, spotOf } from './labelRoom.ts';
import { toWorldBox } from './mercator.ts';
import { discRoom, type Room, roomsMeet } from './room.ts';
import { symbolRoom } from './symbolRoom.ts';

/** What the labels must stand clear of. */
interface Others {
  readonly symbols: readonly RegionSymbol[];
  readonly labels: readonly PlaceLabel[];
  readonly reference: readonly LonLat[];
}

/** Of the letters, CSS px at the design size. */
const SIZE = 12;
/** Between a label and what it stands clear of, CSS px. */
const PADDING = 3;
/** Of the mark of the reference, CSS px. */
const MARK_RADIUS = 13;
/** Where a label stands by preference: north-east of the reference, radians from the east, north up. */
const FAVOURITE = (50 * Math.PI) / 180;

/**
 * A label for each ring, where it meets no symbol, no label and no other, as near to the north-east as can be and within
 * the province's box; none where there is no such place.
 * @param text of a distance
 */
export function ringLabels(
  rings: readonly ReachRing[],
  others: Others,
  band: Band,
  home: Box,
  text: (km: number) => string,
): readonly RingLabel[] {
  const { world, scales } = bandSight(band, home);
  const taken: Room[] = [
    ...others.symbols.flatMap((symbol) => symbolRoom(symbol, scales.symbol, world).covered),
    ...others.labels.map((label) => labelRoom(label, scales.label, world)),
    ...others.reference.map((at) => discRoom(...spotOf(at, world), MARK_RADIUS * scales.symbol)),
  ];
  const box = toWorldBox(home);
  const isInside = ({ left, right, top, bottom }: Room) =>
    left > box.left * world && right < box.right * world && top > box.top * world && bottom < box.bottom * world;
  // The radius asked for chooses first.
  return [...rings].reverse().flatMap(({ km, chosen, points }): readonly RingLabel[] => {
    const half = (roughWidth(text(km)) * SIZE * scales.label) / 2;
    for (const at of byDirection(points, others.reference)) {
      const [x, y] = spotOf(at, world);
      const room = { left: x - half, right: x + half, top: y - SIZE / 2, bottom: y + SIZE / 2, reach: 0 };
      if (!isInside(room) || taken.some((other) => roomsMeet(room, other, PADDING))) continue;
      taken.push(room);
      return [{ km, chosen, at, text: text(km) }];
    }
    return [];
  });
}

/** The points of a ring, those nearest to the favourite direction first. */
function byDirection(points: readonly LonLat[], places: readonly LonLat[]): readonly LonLat[] {
  const middle = (axis: 0 | 1) => places.reduce((sum, at) => sum + at[axis], 0) / places.length;
  const [lon, lat] = [middle(0), middle(1)];
  const off = (at: LonLat) => {
    const turn = Math.abs(Math.atan2(at[1] - lat, at[0] - lon) - FAVOURITE);
    return Math.min(turn, 2 * Math.PI - turn);
  };
  return points
    .map((at) => ({ at, off: off(at) }))
    .sort((one, other) => one.off - other.off)
    .map(({ at }) => at);
}
