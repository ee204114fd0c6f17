import { bandAt } from '../cartography/band.ts';
import { clampCamera, type Size } from '../cartography/camera.ts';
import { findFrame } from '../cartography/findFrame.ts';
import { type Frame, frame } from '../cartography/frame.ts';
import { barLatitude } from '../cartography/scaleBar.ts';
import { type SheetPlane, sheetPlane } from '../cartography/sheetPlane.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Camera, Scene } from '../model/scene.ts';
import { InnerOutlines } from '../plate/innerOutlines.ts';
import type { PlateNode } from '../plate/node.ts';
import { outline } from '../plate/outline.ts';
import { picture } from '../plate/picture.ts';
import { PlateChoices } from '../plate/plateChoices.ts';
import { homeWidth, layoutPlate, type PlateLayout } from '../plate/plateLayout.ts';
import { scaleBarNode } from '../plate/scaleBarNode.ts';
import { HOME_VIEW, viewOf } from '../plate/view.ts';
import { zoomStep } from '../plate/zoomStep.ts';
import { cutLabels } from './cutLabels.ts';
import { shownView } from './shownView.ts';

/** What the reader sees of the map: the camera and, in CSS px, how large the map stands. */
export interface Sight {
  readonly camera: Camera;
  readonly size: Size;
  /** Camera of the first view: by it the reader's symbols stand in their regions or beside them. */
  readonly home: Camera;
}

/** The map of a scene, drawn for a place of a given size on a sheet, CSS px. */
export interface PlateDrawing {
  readonly frame: Frame;
  /** The picture, and its scale bar; to be placed at `origin`, as wide as the home box of the first view. */
  readonly map: PlateNode;
  readonly scaleBar: PlateNode;
  readonly layout: PlateLayout;
  readonly plane: SheetPlane;
  /** The step of the line widths of `plate.css`. */
  readonly step: string;
  /** Latitude in degrees (WGS-84) at which the scale bar is true. */
  readonly latitude: number;
}

/** Zoom levels beyond the first view from which whole units of the plate would show as steps. */
const FINE_BEYOND = 0.7;

/**
 * Draws the map of a scene. Null where the boundaries could not be read.
 * @param sight what of the map is seen; null for the whole sheet, in its neatline
 */
export function plateDrawing(atlas: Atlas, scene: Scene, size: Size, sight: Sight | null): PlateDrawing | null {
  const { shapes, sheet } = atlas;
  if (shapes === null) return null;
  const plane = sheetPlane(sheet);
  const layout = layoutPlate(size, neatlineRoom(size, plane), plane, 0);
  const camera = sight === null ? null : fitted(sight, size, layout, plane);
  const at = camera ?? layout.home;
  const draw = shownView(scene) === 'find' ? findFrame : frame;
  const seen = camera === null || sight === null ? { camera: at, home: layout.home } : sight;
  const band = bandAt(seen.camera.zoom, seen.home.zoom, plane.home);
  // What a phone sees narrow has the room of a sheet.
  const shown = draw(atlas, scene, band === 'narrow' ? 'province' : band);
  const detail = at.zoom - layout.home.zoom < FINE_BEYOND ? 'sheet' : 'full';
  const alone = new Set(atlas.cities.filter((city) => city.region === null).map((city) => city.code));
  const choices = new PlateChoices().inSight(shown, at, layout, plane.home);
  const cut = cutLabels(shown.labels, at, size, layout.scales.label);
  const map = picture({
    frames: [shown],
    outline: outline(shapes, alone, plane, detail),
    inner: new InnerOutlines(shapes, plane).of(shown.inner),
    choices: { ...choices, dropped: new Set([...choices.dropped, ...cut]) },
    plane,
    view: camera === null ? HOME_VIEW : viewOf(camera, layout, plane),
    emphasis: { hover: null, focus: null },
    role: 'picture',
  });
  return {
    frame: shown,
    map,
    scaleBar: scaleBarNode(plane, camera, homeWidth(layout, plane)),
    layout,
    plane,
    step: zoomStep(at.zoom),
    latitude: barLatitude(plane.home, camera),
  };
}

/** The ratio of width to height of the sheet within its neatline. */
export function sheetRatio({ sheet }: Pick<Atlas, 'sheet'>): number {
  const { left, top, right, bottom } = sheetPlane(sheet).edges;
  return (right - left) / (bottom - top);
}

/** What the neatline needs around the home box, so that the first view is the whole sheet. */
function neatlineRoom({ width, height }: Size, { edges, width: home, height: homeHeight }: SheetPlane) {
  const { left, top, right, bottom } = edges;
  const px = Math.min(width / (right - left), height / (bottom - top));
  return { left: -left * px, top: -top * px, right: (right - home) * px, bottom: (bottom - homeHeight) * px };
}

/** The camera that shows at least what was seen; null where that was the first view, which is the whole sheet. */
function fitted({ camera, size: seen }: Sight, size: Size, { home }: PlateLayout, plane: SheetPlane): Camera | null {
  const zoom = camera.zoom + Math.log2(Math.min(size.width / seen.width, size.height / seen.height));
  if (!Number.isFinite(zoom) || zoom <= home.zoom) return null;
  return clampCamera({ ...camera, zoom, bearing: 0, pitch: 0 }, size, plane.neatline, home);
}
