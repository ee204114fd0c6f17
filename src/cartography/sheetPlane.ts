import type { LonLat } from '../model/place.ts';
import type { Box, Sheet } from '../model/shapes.ts';
import { toWorld, toWorldBox } from './mercator.ts';

/**
 * The plane the sheet is drawn on: Web-Mercator, scaled so that the home box is `PLANE_WIDTH` wide, its north-west
 * corner 0,0, y down. At the first view of a desk one unit is about 0.2 px: whole units are precise enough for it.
 */
export interface SheetPlane {
  readonly home: Box;
  readonly neatline: Box;
  /** Of the home box, in units. */
  readonly width: number;
  readonly height: number;
  /** Units to the side of the Web-Mercator square. */
  readonly unitsPerWorld: number;
  /** WGS-84 longitude and latitude to units. */
  readonly place: (at: LonLat) => readonly [x: number, y: number];
  /** The neatline in units. */
  readonly edges: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The plane of a sheet. */
export function sheetPlane({ home, neatline }: Pick<Sheet, 'home' | 'neatline'>): SheetPlane {
  const { left, top, right, bottom } = toWorldBox(home);
  const unitsPerWorld = PLANE_WIDTH / (right - left);
  const place = (at: LonLat): readonly [number, number] => {
    const [x, y] = toWorld(at);
    return [(x - left) * unitsPerWorld, (y - top) * unitsPerWorld];
  };
  const height = (bottom - top) * unitsPerWorld;
  return { home, neatline, width: PLANE_WIDTH, height, unitsPerWorld, place, edges: placedBox(neatline, place) };
}

const PLANE_WIDTH = 4000;

function placedBox([west, south, east, north]: Box, place: SheetPlane['place']): SheetPlane['edges'] {
  const [left, top] = place([west, north]);
  const [right, bottom] = place([east, south]);
  return { left, top, right, bottom };
}
