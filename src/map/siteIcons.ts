import { SITE_HALO, SITE_LINE, STACK_SHIFT, siteGlyph } from '../cartography/siteGlyph.ts';
import { SITE_LAYERS, type SiteLayer } from '../model/scene.ts';
import type { TokenName } from '../tokens/tokenNames.ts';
import { type Colors, styleColor } from './colors.ts';

/** A mark, a mark on top of others on its spot, or the ring around the mark whose card is open. */
export type SiteIcon = SiteLayer | `${SiteLayer}+` | 'halo';

/** All icons in one picture. */
export interface SiteIcons {
  readonly image: ImageData;
  /** Where each stands in the picture, in its pixels. */
  readonly places: Readonly<Record<string, IconPlace>>;
}

interface IconPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Side of the square an icon is drawn in, in px at the design size: the ring around a mark and its line fit in. */
export const ICON_CELL = 32;

const ICONS: readonly SiteIcon[] = [...SITE_LAYERS, ...SITE_LAYERS.map((layer) => `${layer}+` as const), 'halo'];
const COLUMNS = 5;

/**
 * Draws the icons from the same paths as the plate and the lists.
 * @param scale pixels of the picture to a px of the design
 * @throws where the browser gives no canvas to draw on
 */
export function siteIcons(color: Colors, scale: number): SiteIcons {
  const side = Math.ceil(ICON_CELL * scale);
  const canvas = document.createElement('canvas');
  canvas.width = side * COLUMNS;
  canvas.height = side * Math.ceil(ICONS.length / COLUMNS);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('There is no canvas to draw icons on.');
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  const paint = (token: TokenName) => styleColor(color(token));
  const places: Record<string, IconPlace> = {};
  for (const [index, icon] of ICONS.entries()) {
    const x = (index % COLUMNS) * side;
    const y = Math.floor(index / COLUMNS) * side;
    pen.setTransform(side / ICON_CELL, 0, 0, side / ICON_CELL, x + side / 2, y + side / 2);
    drawIcon(pen, icon, paint);
    places[icon] = { x, y, width: side, height: side };
  }
  return { image: pen.getImageData(0, 0, canvas.width, canvas.height), places };
}

type Paint = (token: TokenName) => string;

function drawIcon(pen: CanvasRenderingContext2D, icon: SiteIcon, paint: Paint): void {
  if (icon === 'halo') {
    const ring = new Path2D();
    ring.arc(0, 0, SITE_HALO, 0, 2 * Math.PI);
    fillAndStroke(pen, ring, paint('surface'), paint('ink'), 2.4);
    return;
  }
  const layer = SITE_LAYERS.find((each) => icon === each || icon === `${each}+`);
  if (layer === undefined) return;
  if (icon !== layer) {
    pen.save();
    pen.translate(STACK_SHIFT, -STACK_SHIFT);
    drawMark(pen, layer, paint);
    pen.restore();
  }
  drawMark(pen, layer, paint);
}

/** As `sites.css` has it on the plate. */
function drawMark(pen: CanvasRenderingContext2D, layer: SiteLayer, paint: Paint): void {
  const { frame, solid, icon, scale, drop } = siteGlyph(layer);
  const outline = new Path2D(frame);
  fillAndStroke(pen, outline, paint('surface'), paint('surface'), 3.4);
  fillAndStroke(pen, outline, paint(solid ? 'ink' : 'surface'), paint('ink'), SITE_LINE);
  pen.save();
  pen.translate(-8 * scale, drop - 8 * scale);
  pen.scale(scale, scale);
  pen.lineWidth = SITE_LINE / scale;
  pen.strokeStyle = paint(solid ? 'surface' : 'ink');
  pen.stroke(new Path2D(icon));
  pen.restore();
}

function fillAndStroke(pen: CanvasRenderingContext2D, path: Path2D, fill: string, stroke: string, width: number): void {
  pen.fillStyle = fill;
  pen.fill(path);
  pen.strokeStyle = stroke;
  pen.lineWidth = width;
  pen.stroke(path);
}
