import { legend } from '../cartography/legend.ts';
import { hasCircles } from '../cartography/paint.ts';
import { siteMarks } from '../cartography/siteMarks.ts';
import type { Atlas } from '../model/atlas.ts';
import { type Scene, SITE_LAYERS, type SiteLayer } from '../model/scene.ts';
import { SECTORS } from '../model/sector.ts';
import { node, type PlateNode } from '../plate/node.ts';
import { lineNode, moved, type SheetBlock, stacked, wordsBlock } from '../plate/sheetBlock.ts';
import { siteMarkNode } from '../plate/siteMarkNode.ts';
import { hatchSwatch, markNode } from '../plate/swatchNode.ts';
import { figureParts } from '../text/figure.ts';
import { sectorName, TERMS } from '../text/term.ts';
import { words } from '../text/words.ts';
import { fillBlock } from './plateFills.ts';

export const HEAD = { size: 16, bold: true } as const;
export const NOTE = { size: 13, color: 'ink-2' } as const;
const ROW = 24;

/** The legend of a scene's map as the page has it, as wide as given, px: what colours it, marks, circles, places, signs. */
export function plateLegend(atlas: Atlas, scene: Scene, width: number): SheetBlock {
  const parts = [fillBlock(atlas, scene, width), marksBlock(scene, width)];
  return stacked([...parts, circlesBlock(atlas, scene, width), placesBlock(atlas, scene, width)], 18);
}

function marksBlock(scene: Scene, width: number): SheetBlock {
  const { lang } = scene;
  const w = words(lang);
  const rows = [
    ...(hasCircles(scene.color)
      ? SECTORS.map((sector) => ({
          sign: node('g', { transform: 'translate(8 12)' }, [
            markNode(sector, scene.hide.includes(sector) ? 'off' : 'solid'),
          ]),
          text: sectorName(sector, lang),
        }))
      : []),
    { sign: node('g', { transform: 'translate(0 4)' }, [hatchSwatch()]), text: w.legend.none },
  ];
  const head = hasCircles(scene.color) ? [wordsBlock(w.legend.heading, width, HEAD)] : [];
  const note = hasCircles(scene.color) ? [wordsBlock(w.paper.marks, width, NOTE)] : [];
  return stacked([...head, columns(rows, width, 3), ...note], 5);
}

interface Row {
  readonly sign: PlateNode;
  readonly text: string;
}

/** Signs with their words, in columns. */
function columns(rows: readonly Row[], width: number, count: number): SheetBlock {
  const step = width / count;
  return {
    height: Math.ceil(rows.length / count) * ROW,
    nodes: rows.map(({ sign, text }, at) => {
      const isWide = at === rows.length - 1;
      const indent = isWide ? 34 : 22;
      return node(
        'g',
        {
          transform: `translate(${Math.round((at % count) * step + (isWide ? 12 : 0))} ${Math.floor(at / count) * ROW})`,
        },
        [sign, lineNode(indent, 17, text, { size: 14 })],
      );
    }),
  };
}

/** Circles of the legend, and beside them how signs are read. */
function circlesBlock(atlas: Atlas, scene: Scene, width: number): SheetBlock {
  const { lang } = scene;
  const w = words(lang);
  const { circles } = legend(atlas, scene);
  const largest = Math.max(0, ...circles.map(({ radius }) => radius));
  const beside = circles.length === 0 ? 0 : largest * 2 + 100;
  const unit =
    circles.length === 0 ? [] : [wordsBlock(`${w.legend.circles} (${w.legend.circlesUnit})`, width - beside, HEAD)];
  const told = stacked([...unit, wordsBlock(w.paper.signs, width - beside, NOTE)], 4);
  const drawn = circles.flatMap(({ target, radius }) => {
    const top = 6 + (largest - radius) * 2;
    const { number } = figureParts({ value: target, unit: 'yi-cny', qualifier: '=', status: 'derived' }, lang);
    return [
      node('circle', { class: 'plate-ring', cx: largest + 1, cy: 6 + largest * 2 - radius, r: radius }),
      node('path', { class: 'plate-neatline', d: `M${largest + 1} ${top}H${largest * 2 + 30}` }),
      lineNode(largest * 2 + 35, top + 4.5, number, { size: 13 }),
    ];
  });
  return {
    height: Math.max(circles.length === 0 ? 0 : largest * 2 + 12, told.height),
    nodes: [...drawn, moved(told, beside, 0)],
  };
}

/** The marks of the places that are drawn; nothing where there are none. */
export function placesBlock(atlas: Atlas, scene: Scene, width: number): SheetBlock {
  const { lang } = scene;
  const w = words(lang);
  const layers = shownLayers(atlas, scene);
  if (layers.length === 0) return { height: 0, nodes: [] };
  const rows = layers.map((layer) => ({
    sign: node('g', { transform: 'translate(9 12)' }, [siteMarkNode(layer, {})]),
    text: TERMS.layer[layer][lang],
  }));
  const step = width / (lang === 'zh' ? 3 : 2);
  const count = Math.round(width / step);
  const list: SheetBlock = {
    height: Math.ceil(rows.length / count) * ROW,
    nodes: rows.map(({ sign, text }, at) =>
      node('g', { transform: `translate(${Math.round((at % count) * step)} ${Math.floor(at / count) * ROW})` }, [
        sign,
        lineNode(24, 17, text, { size: 14 }),
      ]),
    ),
  };
  return stacked([wordsBlock(w.places.heading, width, HEAD), list, wordsBlock(w.paper.placesNote, width, NOTE)], 5);
}

/** The layers of which the map of a scene shows at least one place. */
export function shownLayers(atlas: Atlas, scene: Scene): readonly SiteLayer[] {
  const marks = siteMarks(atlas, scene);
  return SITE_LAYERS.filter((layer) => marks.some((mark) => mark.layer === layer));
}
