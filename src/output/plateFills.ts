import { ranking } from '../analysis/ranking.ts';
import { legend } from '../cartography/legend.ts';
import { scoreRange } from '../cartography/scoreRange.ts';
import { SCORE_SCALE } from '../cartography/scoreScale.ts';
import { targetMatrix } from '../cartography/targetMatrix.ts';
import { wrapText } from '../cartography/wrapText.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import { node, type PlateNode } from '../plate/node.ts';
import { lineNode, type SheetBlock, stacked, wordsBlock } from '../plate/sheetBlock.ts';
import { dots, fillSwatch, hatchSwatch, SWATCH, sectorSwatch } from '../plate/swatchNode.ts';
import { classRange } from '../text/classRange.ts';
import { findMapWords } from '../text/findMapWords.ts';
import { sectorName } from '../text/term.ts';
import { words } from '../text/words.ts';

const HEAD = { size: 16, bold: true } as const;
const NOTE = { size: 13, color: 'ink-2' } as const;
const ROW = 23;

/** What colours the areas, asked of the scales that the map asks, with the names of the regions that have each colour. */
export function fillBlock(atlas: Atlas, scene: Scene, width: number): SheetBlock {
  const { lang, color } = scene;
  const w = words(lang);
  const note = color === 'sector-target' ? w.paper.matrixNote : w.color.note[color];
  return stacked(
    [
      wordsBlock(w.paper.fill[color], width, HEAD),
      color === 'sector'
        ? sectorRows(atlas, scene, width)
        : color === 'sector-target'
          ? matrix(atlas, scene)
          : classes(atlas, scene, width),
      wordsBlock(note, width, NOTE),
    ],
    6,
  );
}

/** What colours the areas of the site finder's map. */
export function scoreBlock(atlas: Atlas, scene: Scene, width: number): SheetBlock {
  const w = findMapWords(scene.lang).legend;
  const isRanked = ranking(atlas, scene.finding).ranked !== null;
  const rows = SCORE_SCALE.colors.map((color, index) => ({
    swatch: fillSwatch(color),
    head: scoreRange(index),
    names: '',
  }));
  const none = { swatch: hatchSwatch(), head: words(scene.lang).legend.none, names: '' };
  const head = isRanked ? `${w.title} · ${w.rule}` : w.none;
  return stacked(
    [
      wordsBlock(head, width, HEAD),
      table([...(isRanked ? rows : []), none], 150, width),
      wordsBlock(w.paper, width, NOTE),
    ],
    6,
  );
}

interface FillRow {
  readonly swatch: PlateNode;
  readonly head: string;
  readonly names: string;
}

function sectorRows({ regions }: Atlas, { lang }: Scene, width: number): SheetBlock {
  const rows = targetMatrix(regions).map(({ sector }) => ({
    swatch: sectorSwatch(sector),
    head: sectorName(sector, lang),
    names: namesOf(
      regions.filter(({ firstSector }) => firstSector === sector),
      lang,
    ),
  }));
  return table(rows, lang === 'zh' ? 84 : 162, width);
}

function classes(atlas: Atlas, scene: Scene, width: number): SheetBlock {
  const rows = legend(atlas, scene).classes.map((row) => ({
    swatch: node('g', {}, row.colors.map(fillSwatch)),
    head: classRange(row, scene.color, scene.lang),
    names: namesOf(
      atlas.regions.filter(({ id }) => row.regions.includes(id)),
      scene.lang,
    ),
  }));
  return table(rows, 96, width);
}

function namesOf(regions: Atlas['regions'], lang: Scene['lang']): string {
  return regions.map(({ name }) => name[lang]).join(words(lang).app.listMark);
}

/** @param indent where the names begin, px after the head */
function table(rows: readonly FillRow[], indent: number, width: number): SheetBlock {
  let height = 0;
  const nodes = rows.map(({ swatch, head, names }) => {
    const left = 36 + indent;
    const lines = wrapText(names, (width - left) / 14);
    const at = height;
    height += ROW + Math.max(0, lines.length - 1) * 18;
    return node('g', { transform: `translate(0 ${at})` }, [
      node('g', { transform: 'translate(0 3)' }, [swatch]),
      lineNode(36, 17, head, { size: 15 }),
      ...lines.map((line, index) => lineNode(left, 17 + index * 18, line, { size: 14, color: 'ink-2' })),
    ]);
  });
  return { height, nodes };
}

/** First-listed sector × tier of target, each cell in its colour of the map. */
function matrix(atlas: Atlas, scene: Scene): SheetBlock {
  const { lang } = scene;
  const tiers = legend(atlas, { ...scene, color: 'sector-target' }).classes;
  const rows = targetMatrix(atlas.regions);
  const left = lang === 'zh' ? 90 : 160;
  const step = lang === 'zh' ? 104 : 96;
  const heads = tiers.map((tier, at) => lineNode(left + at * step, 14, classRange(tier, 'sector-target', lang), NOTE));
  let height = 22;
  const body = rows.map(({ sector, cells }) => {
    const set = cells.map((cell) => wrapText(namesOf(cell.regions, lang), (step - 34) / 12));
    const at = height;
    height += Math.max(ROW, Math.max(...set.map((lines) => lines.length)) * 16 + 6);
    return node('g', { transform: `translate(0 ${at})` }, [
      lineNode(0, 17, sectorName(sector, lang), { size: 15 }),
      ...cells.flatMap((cell, index) => [
        ...(cell.regions.length === 0
          ? []
          : [
              node('g', { transform: `translate(${left + index * step} 3)` }, [
                fillSwatch(cell.color),
                ...(sector === 'own' ? dots() : []),
              ]),
            ]),
        ...(set[index] ?? []).map((line, row) =>
          lineNode(left + index * step + SWATCH.width + 5, 16 + row * 16, line, { size: 12 }),
        ),
      ]),
    ]);
  });
  return { height, nodes: [...heads, ...body] };
}
