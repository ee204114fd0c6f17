import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { ringArea } from '../cartography/ringArea.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';

/** How finely a path is written. */
export interface Precision {
  /** Decimals of a unit of the sheet's plane. */
  readonly decimals: 0 | 1 | 2;
  /** Parts smaller than this many square units are left out. */
  readonly leastArea: number;
}

/** A shape's outline as SVG path data on the sheet's plane; holes stay, islands below the least area go. */
export function areaPath(shape: MultiPolygon, plane: SheetPlane, precision: Precision): string {
  return shape.coordinates
    .map((polygon) => polygon.map((ring) => ring.slice(0, -1).map((at) => placed(at, plane, precision))))
    .filter(([outer]) => outer !== undefined && ringArea(outer) >= precision.leastArea)
    .map((rings) => rings.map((ring) => segments(ring, precision, true)).join(''))
    .join('');
}

/** Lines as SVG path data on the sheet's plane; the rings of islands below the least area go. */
export function linePath(lines: MultiLineString, plane: SheetPlane, precision: Precision): string {
  return lines.coordinates
    .map((line) => line.map((at) => placed(at, plane, precision)))
    .filter((line) => !isRing(line) || ringArea(line) >= precision.leastArea)
    .map((line) => (isRing(line) ? segments(line.slice(0, -1), precision, true) : segments(line, precision, false)))
    .join('');
}

type Spot = readonly [x: number, y: number];

function placed([lon = 0, lat = 0]: Position, plane: SheetPlane, { decimals }: Precision): Spot {
  const [x, y] = plane.place([lon, lat]);
  return [round(x, decimals), round(y, decimals)];
}

function isRing(line: readonly Spot[]): boolean {
  const first = line[0];
  const last = line.at(-1);
  return line.length > 3 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Relative steps between rounded points: no error adds up, and most numbers are short. */
function segments(spots: readonly Spot[], { decimals }: Precision, closed: boolean): string {
  const [first, ...rest] = spots;
  if (first === undefined) return '';
  const steps: string[] = [];
  let before = first;
  for (const spot of rest) {
    const dx = round(spot[0] - before[0], decimals);
    const dy = round(spot[1] - before[1], decimals);
    if (dx === 0 && dy === 0) continue;
    steps.push(`${dx} ${dy}`);
    before = spot;
  }
  if (steps.length === 0) return '';
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return rounded === 0 ? 0 : rounded;
}
