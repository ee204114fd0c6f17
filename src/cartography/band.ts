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
  if (zoom >= regionZoom(homeZoom, home)) return 'region';
  return isNarrow(zoom, home) ? 'narrow' : 'province';
}

/** From which zoom on all symbols sit in their regions. */
export function regionZoom(homeZoom: number, home: Box): number {
  return isNarrow(homeZoom, home) ? PHONE_REGION_ZOOM : Math.max(REGION_ZOOM, homeZoom + 0.8);
}

/** From here on borders of counties are drawn, and a click on the ground selects the county at once. */
export const COUNTY_ZOOM = 9;

function isNarrow(zoom: number, home: Box): boolean {
  const { left, right } = toWorldBox(home);
  return (right - left) * worldSize(zoom) < NARROW_WIDTH;
}

/** From here on a circle fits into its region. */
const REGION_ZOOM = 7.7;

/** On a phone circles are smaller, and the close-up of a region has to show its own in place. */
const PHONE_REGION_ZOOM = 6.35;
