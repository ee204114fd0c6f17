import { ranking } from '../analysis/ranking.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import { node } from '../plate/node.ts';
import { lineNode, type SheetBlock, stacked, wordsBlock } from '../plate/sheetBlock.ts';
import { briefWords } from '../text/briefWords.ts';
import { findMapWords } from '../text/findMapWords.ts';
import { words } from '../text/words.ts';
import { numberRange } from './numberRange.ts';

const ROW = 23;

/** The order of the site finder beside its map: rank, name, and the score with both its ends; nothing where there is none. */
export function scoresBlock(atlas: Atlas, { finding, lang }: Scene, width: number): SheetBlock {
  const ranked = ranking(atlas, finding).ranked ?? [];
  if (ranked.length === 0) return { height: 0, nodes: [] };
  const rows = ranked.map(({ candidate: { region }, rank, ranks, score }, index) => {
    const places =
      ranks.best === ranks.worst
        ? String(rank)
        : `${rank} (${words(lang).color.between(String(ranks.best), String(ranks.worst))})`;
    return node('g', { transform: `translate(0 ${index * ROW})` }, [
      lineNode(0, 16, places, { size: 14 }),
      lineNode(74, 16, region.name[lang], { size: 15, bold: true, serif: true }),
      lineNode(370, 16, numberRange(score, lang), { size: 15, anchor: 'end' }),
    ]);
  });
  const head = `${briefWords(lang).rank} · ${findMapWords(lang).legend.title}`;
  return stacked([wordsBlock(head, width, { size: 16, bold: true }), { height: rows.length * ROW, nodes: rows }], 4);
}
