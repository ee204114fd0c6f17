import type { RegionSymbol } from './frame.ts';
import { GLYPH_RADIUS } from './glyph.ts';
import { roughWidth, spotOf } from './labelRoom.ts';
import { discRoom, lineRoom, type Room } from './room.ts';
import type { TextLine } from './symbol.ts';

/** The room of a region's symbol. */
export interface SymbolRoom {
  /** The circle as a whole; null where none is drawn. */
  readonly circle: Room | null;
  /** Marks, words and leader, and a circle that hides what lies under it, as one that stands away from its region. */
  readonly covered: readonly Room[];
}

/** @param scale of symbols @param world side of the Web-Mercator square, CSS px: rooms count from its corner */
export function symbolRoom({ at, foot, layout }: RegionSymbol, scale: number, world: number): SymbolRoom {
  const [x, y] = spotOf(at, world);
  const marks = layout.marks.map((mark) =>
    discRoom(x + mark.x * scale, y + mark.y * scale, GLYPH_RADIUS * 1.1 * scale),
  );
  const disc = layout.disc === null ? [] : [discRoom(x, y, layout.disc.radius * scale)];
  const covered = [...marks, ...disc, ...wordRooms({ at, layout }, scale, world)];
  const circle = layout.circle === null ? null : discRoom(x, y, layout.circle.radius * scale);
  if (foot === null) return { circle, covered };
  return {
    circle,
    covered: [...covered, ...(circle === null ? [] : [circle]), ...lineRoom(spotOf(foot, world), [x, y])],
  };
}

/** The room of each line of a symbol's words, as `symbolRoom` counts. */
export function wordRooms(
  { at, layout }: Pick<RegionSymbol, 'at' | 'layout'>,
  scale: number,
  world: number,
): readonly Room[] {
  const [x, y] = spotOf(at, world);
  return layout.lines.map((line) => textRoom(line, x, y, scale));
}

function textRoom(line: TextLine, x: number, y: number, scale: number): Room {
  const width = roughWidth(line.suffix === null ? line.text : `${line.text} ${line.suffix}`) * line.size;
  const start = line.anchor === 'start' ? line.x : line.anchor === 'end' ? line.x - width : line.x - width / 2;
  return {
    left: x + start * scale,
    right: x + (start + width) * scale,
    top: y + (line.y - line.size * 0.85) * scale,
    bottom: y + (line.y + line.size * 0.2) * scale,
    reach: 0,
  };
}
