import type { Band, Box } from '../model/shapes.ts';
import { regionZoom } from './band.ts';
import { worldSize } from './camera.ts';
import { toWorldBox } from './mercator.ts';
import type { TextScales } from './textScales.ts';

/** How closely a band is seen. */
export interface BandSight {
  /** Side of the Web-Mercator square, CSS px. */
  readonly world: number;
  readonly scales: TextScales;
}

/** Width of the home box of a small desk and of a phone, CSS px. */
const DESK_WIDTH = 640;
const PHONE_WIDTH = 382;
/** As `plate.css` scales them where they are smallest. */
const SCALES: TextScales = { symbol: 0.925, label: 1 };

/**
 * A band at its most crowded: the least width of a first view, that of a phone, or the least zoom at which regions stand in
 * place. On other screens and closer by there is as much room or more.
 */
export function bandSight(band: Band, home: Box): BandSight {
  const { left, right } = toWorldBox(home);
  const least = (band === 'province' ? DESK_WIDTH : PHONE_WIDTH) / (right - left);
  const world = band === 'region' ? worldSize(regionZoom(Math.log2(least / worldSize(0)), home)) : least;
  return { world, scales: SCALES };
}
