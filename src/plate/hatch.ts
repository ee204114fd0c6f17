import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { node, type PlateNode } from './node.ts';
import type { View } from './view.ts';

/** Between two lines of the hatch, in px; `plate.css` dashes by the same. */
const PITCH = 6;

/**
 * The hatch of cities without a cluster, to be clipped to them. It is one very wide dashed line, measured in px: each dash
 * is a line of the hatch, so that pitch and weight are the same at every size and zoom, without a script. A pattern would
 * grow with the map.
 */
export function hatch(plane: SheetPlane, view: View): PlateNode {
  const { from, to, across } = view.screen === null ? homeLine(plane) : lineInSight(view.screen);
  return node('line', {
    class: 'plate-hatch',
    'vector-effect': 'non-scaling-stroke',
    x1: onDiagonal(from, across),
    y1: onDiagonal(from, -across),
    x2: onDiagonal(to, across),
    y2: onDiagonal(to, -across),
  });
}

/** From the north-west to the south-east; `across` is how far it lies north-east of the diagonal through 0,0. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

function homeLine(plane: SheetPlane): Line {
  return { from: 0, to: ((plane.width + plane.height) * 1.05) / Math.SQRT2, across: 0 };
}

/** Long enough for what is in sight, and starting on a dash, so that the hatch stays where it is while the map is dragged. */
function lineInSight({ left, top, right, bottom, pxPerUnit }: NonNullable<View['screen']>): Line {
  const period = PITCH / pxPerUnit;
  const from = Math.floor((left + top) / Math.SQRT2 / period) * period;
  return { from, to: (right + bottom) / Math.SQRT2, across: (left + right - top - bottom) / 2 / Math.SQRT2 };
}

function onDiagonal(along: number, across: number): number {
  return Math.round(((along + across) / Math.SQRT2) * 1000) / 1000;
}
