import type { SymbolAnchor } from '../model/shapes.ts';
import { GLYPH_RADIUS } from './glyph.ts';
import type { SymbolLayout } from './symbol.ts';

/** The letter of a region among several that are compared; from the centre of its symbol, px at the design size, y down. */
export interface CompareBadge {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Radius of the badge, px at the design size. */
export const BADGE_RADIUS = 8;

/** Sets a badge beside the circle, clear of the string of marks and of the words; over the words where no circle is drawn. */
export function compareBadge(
  text: string,
  { circle, lines }: SymbolLayout,
  { marks, place }: SymbolAnchor,
): CompareBadge {
  if (circle === null) return { text, x: 0, y: Math.min(...lines.map(({ y, size }) => y - size)) - BADGE_RADIUS };
  const away = circle.radius + GLYPH_RADIUS + BADGE_RADIUS;
  const [wordsX, wordsY] = SIDES[place];
  const spots = [marks - 90, marks + 90].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return { text, x: away * Math.cos(angle), y: away * Math.sin(angle) };
  });
  const crowding = ({ x, y }: CompareBadge) => x * wordsX + y * wordsY + y / 10;
  return spots.reduce((best, spot) => (crowding(spot) < crowding(best) ? spot : best));
}

const SIDES: Readonly<Record<SymbolAnchor['place'], readonly [number, number]>> = {
  inside: [0, 0],
  split: [0, 1],
  E: [1, 0],
  W: [-1, 0],
  S: [0, 1],
  N: [0, -1],
};
