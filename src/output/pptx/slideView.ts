import { bandAt } from '../../cartography/band.ts';
import { fitCamera, project, worldSize } from '../../cartography/camera.ts';
import { pixelsPerKm } from '../../cartography/scaleBar.ts';
import { type SheetPlane, sheetPlane } from '../../cartography/sheetPlane.ts';
import { STAGE_PADDING, STAGE_SIZE, STAGE_SYMBOL, STAGE_TEXT } from '../../cartography/stageRoom.ts';
import type { LonLat } from '../../model/place.ts';
import type { Camera } from '../../model/scene.ts';
import type { Band, Sheet } from '../../model/shapes.ts';
import type { Window } from './clipRing.ts';
import type { Spot } from './drawn.ts';

/** How a camera sees the sheet on a slide, which is as large as the stage. */
export interface SlideView {
  readonly plane: SheetPlane;
  /** px of the slide to a unit of the plane. */
  readonly scale: number;
  readonly place: (at: LonLat) => Spot;
  /** As `place`, of a spot on the plane. */
  readonly onSlide: (spot: Spot) => Spot;
  readonly band: Band;
  /** By which the design's px are multiplied. */
  readonly symbolScale: number;
  readonly labelScale: number;
  /** What is drawn lies in it; its edges are out of sight. */
  readonly window: Window;
  readonly camera: Camera;
  /** All of the province is in sight. Closer by the map fills the slide, and runs under the words. */
  readonly isHome: boolean;
  /** px */
  readonly perKm: number;
}

/** The left edge lies under the words' ground. */
const WINDOW: Window = { left: 480, top: -24, right: STAGE_SIZE.width + 24, bottom: STAGE_SIZE.height + 24 };
const LABEL_SCALE = (STAGE_SIZE.width - STAGE_PADDING.left - STAGE_PADDING.right) / STAGE_TEXT.label;

/**
 * The view of a slide: that of a stage of 1920 × 1080.
 * @param at null: all of the province
 */
export function slideView(sheet: Sheet, at: Camera | null): SlideView {
  const plane = sheetPlane(sheet);
  const home = fitCamera(sheet.home, STAGE_SIZE, STAGE_PADDING);
  const camera = at ?? home;
  const scale = worldSize(camera.zoom) / plane.unitsPerWorld;
  const place = (lonLat: LonLat): Spot => project(camera, STAGE_SIZE, lonLat);
  const [x, y] = place([sheet.home[0], sheet.home[3]]);
  return {
    plane,
    scale,
    place,
    onSlide: (spot) => [spot[0] * scale + x, spot[1] * scale + y],
    band: bandAt(camera.zoom, home.zoom, sheet.home),
    symbolScale: STAGE_SYMBOL,
    labelScale: LABEL_SCALE,
    window: WINDOW,
    camera,
    isHome: at === null,
    perKm: pixelsPerKm(camera),
  };
}
