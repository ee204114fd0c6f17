import type { Band, Box } from '../model/shapes.ts';
import { worldSize } from './camera.ts';
import { toWorldBox } from './mercator.ts';

/** Width of the home box below which symbols and labels stand as on a phone, in CSS px; `plate.css` asks the same. */
export const NARROW_WIDTH = 540;

/**
 * Which set of anchors holds at a zoom.
 * @param homeZoom of the first view: however large the screen, it shows the province's set
 */
export function bandAt(zoom: number, homeZoom: number, home: Box): Band {
  if (zoom >= Math.max(REGION_ZOOM, homeZoom + 0.8)) return 'region';
  const { left, right } = toWorldBox(home);
  return (right - left) * worldSize(zoom) < NARROW_WIDTH ? 'narrow' : 'province';
}

/** From here on a circle fits into its region. */
const REGION_ZOOM = 7.7;
