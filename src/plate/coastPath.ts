import type { MultiPolygon, Position } from 'geojson';
import { ringArea } from '../cartography/ringArea.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { type Spot, straightened } from '../cartography/straightened.ts';

/**
 * The coast as SVG path data on the sheet's plane, coarse enough for the wide strokes of the water lines, whose price is
 * paid by the point: bends of two px at the first view are straightened, islets and what lies beyond the sheet left out.
 */
export function coastPath(land: MultiPolygon, plane: SheetPlane): string {
  return land.coordinates
    .flatMap((polygon) => polygon.slice(0, 1))
    .map((ring) => ring.map(([lon = 0, lat = 0]: Position): Spot => plane.place([lon, lat])))
    .filter((ring) => ringArea(ring) >= LEAST_ISLAND)
    .flatMap((ring) => partsInSight(ring, plane))
    .map((line) => pathOf(straightened(line, TOLERANCE)))
    .join('');
}

/** Units of the plane to a px of a home box 760 px wide. */
const PX = 4000 / 760;
/** How far the coarse line may lie from the coast. */
const TOLERANCE = 2.5 * PX;
/** Of an island with water lines of its own. */
const LEAST_ISLAND = 16 * PX ** 2;
/** The outermost water line is as far off the coast. */
const REACH = 14 * PX;

/** The runs of a ring whose water lines can be seen: the rest of the land's edge is where the sheet is cut off. */
function partsInSight(ring: readonly Spot[], { edges: { left, top, right, bottom } }: SheetPlane): Spot[][] {
  const isInSight = ([x, y]: Spot) => x > left - REACH && x < right + REACH && y > top - REACH && y < bottom + REACH;
  const parts: Spot[][] = [];
  let part: Spot[] = [];
  for (const spot of ring) {
    part.push(spot);
    if (isInSight(spot)) continue;
    // A point out of sight ends one run and begins the next.
    if (part.length > 2) parts.push(part);
    part = [spot];
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

function pathOf(line: readonly Spot[]): string {
  const spots = line.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [first, ...rest] = spots;
  if (first === undefined) return '';
  let [x, y] = first;
  const steps = rest.map((spot) => {
    const step = `${spot[0] - x} ${spot[1] - y}`;
    [x, y] = spot;
    return step;
  });
  const closes = x === first[0] && y === first[1];
  return `M${first[0]} ${first[1]}l${(closes ? steps.slice(0, -1) : steps).join(' ').replaceAll(' -', '-')}${closes ? 'z' : ''}`;
}
