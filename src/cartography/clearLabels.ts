import type { Band, Box, PlaceLabel } from '../model/shapes.ts';
import { bandSight } from './bandSight.ts';
import type { RegionSymbol } from './frame.ts';
import { labelRoom } from './labelRoom.ts';
import { roomsMeet } from './room.ts';
import { symbolRoom } from './symbolRoom.ts';

/** Between a label and a symbol, CSS px. */
const PADDING = 2;
/** 香港, 澳门 and 东沙群岛 are never left out. */
const KEPT_RANK = 4;

/** The labels of the sheet that stand clear of symbols which stand elsewhere than those it was made for. */
export function clearLabels(
  labels: readonly PlaceLabel[],
  symbols: readonly RegionSymbol[],
  band: Band,
  home: Box,
): readonly PlaceLabel[] {
  const { world, scales } = bandSight(band, home);
  const taken = symbols.flatMap((symbol) => symbolRoom(symbol, scales.symbol, world).covered);
  return labels.filter((label) => {
    if (label.rank === KEPT_RANK) return true;
    const room = labelRoom(label, scales.label, world);
    return !taken.some((other) => roomsMeet(room, other, PADDING));
  });
}
