import { type Padding, type Point, type Size, worldSize } from '../cartography/camera.ts';
import { fromWorld, toWorldBox } from '../cartography/mercator.ts';
import type { SheetPlane } from '../cartography/sheetPlane.ts';
import { STAGE_TEXT } from '../cartography/stageRoom.ts';
import type { TextScales } from '../cartography/textScales.ts';
import type { Camera } from '../model/scene.ts';

/** How large the plate stands on screen. */
export interface PlateLayout {
  readonly size: Size;
  /** What stands over its edges whatever is seen, as search, chips and source do on a phone. */
  readonly overlaid: Padding;
  /** Camera of the first view. */
  readonly home: Camera;
  /** Where the north-west corner of the home box stands at the first view, CSS px from the plate's upper left. */
  readonly origin: Point;
  /** CSS px to a unit of the plane at the first view. */
  readonly pxPerUnit: number;
  /** As `plate.css` scales symbols and labels at this size. */
  readonly scales: TextScales;
}

/** Measures a plate in the document. */
export function measurePlate(element: HTMLElement, fit: HTMLElement, plane: SheetPlane): PlateLayout {
  const outer = element.getBoundingClientRect();
  const inner = fit.getBoundingClientRect();
  const size = { width: outer.width, height: outer.height };
  const padding = {
    top: inner.top - outer.top,
    right: outer.right - inner.right,
    bottom: outer.bottom - inner.bottom,
    left: inner.left - outer.left,
  };
  const style = getComputedStyle(element);
  const text = style.getPropertyValue('--plate-text').trim() === 'stage' ? 'stage' : 'page';
  return { ...layoutPlate(size, padding, plane, 1, text), overlaid: overlaidEdges(style) };
}

/** The style sheet says it as the element's own padding, which moves nothing inside. */
function overlaidEdges(style: CSSStyleDeclaration): Padding {
  const px = (length: string) => Number.parseFloat(length) || 0;
  return {
    top: px(style.paddingTop),
    right: px(style.paddingRight),
    bottom: px(style.paddingBottom),
    left: px(style.paddingLeft),
  };
}

/**
 * The layout that style sheets give a plate: the home box in the middle of what the padding leaves, as large as it can be.
 * @param pixel grid of the edges, CSS px: browsers set those of an SVG picture on whole ones, on dense screens too, and a
 * map under it has to stand as it does; 0 for no such grid
 * @param text on a page words keep a size that is read on a desk; on the stage they grow with the stage, without bound
 */
export function layoutPlate(
  size: Size,
  padding: Padding,
  plane: SheetPlane,
  pixel: number,
  text: 'page' | 'stage' = 'page',
): PlateLayout {
  const snap = (value: number) => (pixel === 0 ? value : Math.round(value / pixel) * pixel);
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const fitted = Math.min(width / plane.width, height / plane.height);
  const left = padding.left + (width - plane.width * fitted) / 2;
  const top = padding.top + (height - plane.height * fitted) / 2;
  const pxPerUnit = fitted;
  const origin: Point = [snap(left), snap(top)];
  return {
    size,
    overlaid: NOTHING,
    home: homeCamera(size, origin, pxPerUnit, plane),
    origin,
    pxPerUnit,
    scales: text === 'stage' ? stageScales(plane.width * fitted) : textScales(plane.width * fitted),
  };
}

const NOTHING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** @param width of the home box, CSS px */
function textScales(width: number): TextScales {
  const em = width / 760;
  return { symbol: Math.min(Math.max(em, 0.925), 1.83), label: Math.min(Math.max(em, 1), 1.4) };
}

function stageScales(width: number): TextScales {
  return { symbol: width / STAGE_TEXT.symbol, label: width / STAGE_TEXT.label };
}

function homeCamera({ width, height }: Size, [x, y]: Point, pxPerUnit: number, plane: SheetPlane): Camera {
  const world = pxPerUnit * plane.unitsPerWorld;
  const { left, top } = toWorldBox(plane.home);
  const center = fromWorld([left + (width / 2 - x) / world, top + (height / 2 - y) / world]);
  return { center, zoom: Math.log2(world / worldSize(0)), bearing: 0, pitch: 0 };
}

/** Width of the home box at the first view, CSS px. */
export function homeWidth({ pxPerUnit }: PlateLayout, plane: SheetPlane): number {
  return plane.width * pxPerUnit;
}
