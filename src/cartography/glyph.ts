import type { SectorId } from '../model/sector.ts';

/** Half the width of a mark on a circle, in px at the design size. */
export const GLYPH_RADIUS = 5;

/**
 * SVG path data of a sector's mark, centred on 0,0: square, I-beam, disc, hexagon, diamond, triangle, cross. The shapes
 * differ in size so that they weigh the same to the eye.
 * @param radius half the nominal width, in the units of the drawing
 */
export function glyphPath(sector: SectorId, radius: number = GLYPH_RADIUS): string {
  const outline = OUTLINES[sector];
  if (outline === null) return discPath(radius * 0.96);
  return `M${outline.map(([x, y]) => `${round(x * radius)} ${round(y * radius)}`).join('L')}Z`;
}

type Point = readonly [x: number, y: number];

const OUTLINES: Readonly<Record<SectorId, readonly Point[] | null>> = {
  building: [
    [-0.86, -0.86],
    [0.86, -0.86],
    [0.86, 0.86],
    [-0.86, 0.86],
  ],
  steel: [
    [-0.98, -0.98],
    [0.98, -0.98],
    [0.98, -0.42],
    [0.3, -0.42],
    [0.3, 0.42],
    [0.98, 0.42],
    [0.98, 0.98],
    [-0.98, 0.98],
    [-0.98, 0.42],
    [-0.3, 0.42],
    [-0.3, -0.42],
    [-0.98, -0.42],
  ],
  nonferrous: null,
  chemical: [0, 1, 2, 3, 4, 5].map((corner): Point => {
    const angle = (corner * Math.PI) / 3 - Math.PI / 2;
    return [1.08 * Math.cos(angle), 1.08 * Math.sin(angle)];
  }),
  rare: [
    [0, -1.16],
    [1.16, 0],
    [0, 1.16],
    [-1.16, 0],
  ],
  electronic: [
    [0, -1.05],
    [1.14, 0.89],
    [-1.14, 0.89],
  ],
  own: [
    [-0.36, -1.02],
    [0.36, -1.02],
    [0.36, -0.36],
    [1.02, -0.36],
    [1.02, 0.36],
    [0.36, 0.36],
    [0.36, 1.02],
    [-0.36, 1.02],
    [-0.36, 0.36],
    [-1.02, 0.36],
    [-1.02, -0.36],
    [-0.36, -0.36],
  ],
};

function discPath(radius: number): string {
  const r = round(radius);
  return `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
