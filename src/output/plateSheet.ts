import type { Size } from '../cartography/camera.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import { node, type PlateNode } from '../plate/node.ts';
import { lineNode, moved, type SheetBlock, stacked, wordsBlock } from '../plate/sheetBlock.ts';
import { mapFrame, northArrow, sheetPaper } from '../plate/sheetFrame.ts';
import { takeawayWords } from '../text/takeawayWords.ts';
import { words } from '../text/words.ts';
import { nineBlock } from './nineBlock.ts';
import { type PlateDrawing, plateDrawing, type Sight, sheetRatio } from './plateDrawing.ts';
import { scoreBlock } from './plateFills.ts';
import { placesBlock, plateLegend } from './plateLegend.ts';
import { scoresBlock } from './scoresBlock.ts';
import { sheetWords } from './sheetWords.ts';
import { shownView } from './shownView.ts';

/** px of the sheet; every picture of it is as many px or a multiple. */
export const SHEET: Size = { width: 1600, height: 900 };

/** What a sheet is made of. */
export interface SheetAsked {
  readonly atlas: Atlas;
  readonly scene: Scene;
  /** What of the map is seen; null for the whole sheet. */
  readonly sight: Sight | null;
  /** The approval number of the map, or the disclaimer. */
  readonly approval: string;
  /** ISO day. */
  readonly day: string;
}

/** A sheet: everything in px of `SHEET`, coloured by tokens and by `plate.css`. */
export interface PlateSheet {
  readonly title: string;
  readonly nodes: readonly PlateNode[];
  /** Width of the home box, px, which `plate.css` sizes symbols by, and the step of its line widths. */
  readonly home: number;
  readonly step: string;
}

const MARGIN = 40;
const GAP = 32;
/** Between two parts of the legend, px. */
const BETWEEN = 18;
/** The least a legend needs, px. */
const LEGEND = 400;

/**
 * A sheet with the map of a scene: title, map, legend, scale bar, sources, approval; nothing to be pressed.
 * Null where the boundaries could not be read.
 */
export function plateSheet(asked: SheetAsked): PlateSheet | null {
  const { atlas, scene, sight } = asked;
  const told = sheetWords(atlas, scene);
  const head = headBlock(asked);
  const foot = footBlock(asked);
  const top = MARGIN + head.height + 16;
  const room = {
    width: SHEET.width - 2 * MARGIN - GAP - LEGEND,
    height: SHEET.height - top - foot.height - MARGIN - 8,
  };
  const size = mapSize(room, sheetRatio(atlas));
  const drawing = plateDrawing(atlas, scene, size, sight);
  if (drawing === null) return null;
  const left = MARGIN + size.width + GAP;
  return {
    title: told.title,
    home: drawing.layout.pxPerUnit * drawing.plane.width,
    step: drawing.step,
    nodes: [
      sheetPaper(SHEET),
      moved(head, MARGIN, MARGIN),
      node('g', { transform: `translate(${MARGIN} ${top})` }, mapNodes(drawing, size, scene)),
      node('g', { transform: `translate(${left} ${top})` }, [
        legendNode(asked, SHEET.width - MARGIN - left, room.height),
      ]),
      moved(foot, MARGIN, SHEET.height - MARGIN - foot.height + 8),
    ],
  };
}

function mapSize(room: Size, ratio: number): Size {
  const width = Math.min(room.width, room.height * ratio);
  return { width: Math.round(width), height: Math.round(width / ratio) };
}

function headBlock({ atlas, scene }: SheetAsked): SheetBlock {
  const { title, subtitle, state, edition } = sheetWords(atlas, scene);
  const w = words(scene.lang);
  const width = SHEET.width - 2 * MARGIN;
  const brand = [
    lineNode(width, 15, w.app.title, { size: 14, bold: true, anchor: 'end' }),
    lineNode(width, 36, edition, { size: 14, color: 'ink-2', anchor: 'end' }),
  ];
  const lines = stacked(
    [
      wordsBlock(title, width - 330, { size: 30, bold: true, serif: true }),
      wordsBlock(subtitle, width, { size: 15, color: 'ink-2' }),
      ...(state === '' ? [] : [wordsBlock(state, width, { size: 14, bold: true })]),
    ],
    4,
  );
  return { height: lines.height, nodes: [...lines.nodes, ...brand] };
}

function footBlock({ atlas, scene, approval, day }: SheetAsked): SheetBlock {
  const width = SHEET.width - 2 * MARGIN;
  const { sources } = sheetWords(atlas, scene);
  const t = takeawayWords(scene.lang);
  const first: SheetBlock = {
    height: 20,
    nodes: [
      lineNode(0, 14, approval, { size: 13, bold: true }),
      lineNode(width, 14, t.made(day), { size: 13, color: 'ink-2', anchor: 'end' }),
    ],
  };
  return stacked([first, wordsBlock(sources, width, { size: 12, color: 'ink-2' })], 2);
}

function mapNodes(drawing: PlateDrawing, size: Size, { lang }: Scene): readonly PlateNode[] {
  const { layout, plane, map, scaleBar, latitude } = drawing;
  const [x, y] = layout.origin;
  const home = { width: plane.width * layout.pxPerUnit, height: plane.height * layout.pxPerUnit };
  const w = words(lang).paper;
  const [bar] = scaleBar.children;
  const length = bar === undefined || typeof bar === 'string' ? 0 : barWidth(bar, home.width);
  const right = size.width - 20;
  return [
    node('defs', {}, [node('clipPath', { id: 'sheet-map' }, [node('rect', { ...size })])]),
    node('g', { 'clip-path': 'url(#sheet-map)' }, [
      node('svg', { ...map.attributes, x, y, ...home, id: 'map' }, map.children),
    ]),
    mapFrame(size),
    node('g', { class: 'plate-scale', id: 'scale', 'aria-label': w.scale(latitude.toFixed(1)) }, [
      ...(bar === undefined || typeof bar === 'string'
        ? []
        : [
            node(
              'svg',
              { ...bar.attributes, x: right - length - 52, y: size.height - 40, width: length, height: 14 },
              bar.children,
            ),
          ]),
      node('text', { x: right, y: size.height - 16, 'text-anchor': 'end' }, [w.scale(latitude.toFixed(1))]),
    ]),
    node('g', { transform: `translate(${size.width - 44} 16)` }, [northArrow(w.northSign, w.north)]),
  ];
}

/** The scale bar has its length as a share of the home box. */
function barWidth({ attributes }: PlateNode, home: number): number {
  return (Number.parseFloat(String(attributes['width'])) / 100) * home;
}

/** The legend, with the table of the nine where that has room, and smaller where many layers need more than there is. */
function legendNode({ atlas, scene }: SheetAsked, width: number, height: number): PlateNode {
  const finds = shownView(scene) === 'find';
  const made = (wide: number) =>
    finds
      ? stacked([scoreBlock(atlas, scene, wide), placesBlock(atlas, scene, wide)], BETWEEN)
      : plateLegend(atlas, scene, wide);
  const block = made(width);
  const factor = Math.min(1, height / block.height);
  if (factor < 1)
    return node(
      'g',
      { id: 'legend', transform: `scale(${Math.round(factor * 1000) / 1000})` },
      made(width / factor).nodes,
    );
  const nine = finds ? scoresBlock(atlas, scene, width) : nineBlock(atlas, scene, width);
  const whole = stacked([block, nine], BETWEEN);
  return node('g', { id: 'legend' }, (whole.height <= height ? whole : block).nodes);
}
