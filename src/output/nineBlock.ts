import { isMaterialOn, isRegionLit } from '../analysis/filter.ts';
import { hasCircles } from '../cartography/paint.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Region } from '../model/region.ts';
import type { Scene } from '../model/scene.ts';
import { node, type PlateNode } from '../plate/node.ts';
import { lineNode, type SheetBlock, stacked, wordsBlock } from '../plate/sheetBlock.ts';
import { markNode } from '../plate/swatchNode.ts';
import { figureParts } from '../text/figure.ts';
import { words } from '../text/words.ts';

const ROW = 20;

/** The nine beside the map: order, name, the marks of the materials as on the map, and the number with its sign. */
export function nineBlock(atlas: Atlas, scene: Scene, width: number): SheetBlock {
  const w = words(scene.lang);
  const at = columnsOf(scene);
  const unit = hasCircles(scene.color) ? w.table.targetUnit : w.table.intensityUnit;
  const head = { size: 12, color: 'ink-2' } as const;
  const table: SheetBlock = {
    height: 20 + atlas.regions.length * ROW,
    nodes: [
      lineNode(at.name, 13, w.table.name, head),
      lineNode(at.marks - 5, 13, w.table.materials, head),
      lineNode(at.number, 13, unit, { ...head, anchor: 'end' }),
      ...atlas.regions.map((region, index) => row(region, scene, 20 + index * ROW)),
    ],
  };
  return stacked([wordsBlock(w.paper.nine, width, { size: 16, bold: true }), table], 4);
}

/** Where the columns stand, px. */
function columnsOf({ lang }: Scene) {
  const marks = lang === 'zh' ? 100 : 245;
  return { name: 24, marks, number: marks + 155 };
}

function row(region: Region, scene: Scene, top: number): PlateNode {
  const { lang } = scene;
  const at = columnsOf(scene);
  const { sign, number } = figureParts(hasCircles(scene.color) ? region.target : region.intensity, lang);
  const short = region.coverage.short?.[lang] ?? null;
  return node('g', { transform: `translate(0 ${top})`, opacity: isRegionLit(region, scene) ? null : 0.5 }, [
    lineNode(0, 15, String(region.order), { size: 13, color: 'ink-2' }),
    lineNode(at.name, 15, region.name[lang], { size: 15, bold: true, serif: true }),
    ...region.materials.map((material, index) =>
      node('g', { transform: `translate(${at.marks + index * 14} 10)` }, [
        markNode(
          material.sector,
          !isMaterialOn(material, scene) ? 'off' : material.role === 'strength' ? 'hollow' : 'solid',
        ),
      ]),
    ),
    lineNode(at.number, 15, `${sign}${number}`, { size: 15, anchor: 'end' }),
    ...(short === null ? [] : [lineNode(at.number + 8, 15, short, { size: 13, color: 'ink-2' })]),
  ]);
}
