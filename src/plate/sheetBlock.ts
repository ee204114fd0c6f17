import { wrapText } from '../cartography/wrapText.ts';
import { cssColor, type TokenName } from '../tokens/tokenNames.ts';
import { type Attributes, node, type PlateNode } from './node.ts';

/** A part of a sheet that takes so much room from the top, px. */
export interface SheetBlock {
  readonly height: number;
  readonly nodes: readonly PlateNode[];
}

interface Look {
  readonly size: number;
  readonly color?: TokenName;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly anchor?: 'middle' | 'end';
}

/** A line of words, its baseline at x,y. */
export function lineNode(x: number, y: number, text: string, look: Look): PlateNode {
  const attributes: Attributes = {
    x,
    y,
    'font-size': look.size,
    fill: cssColor(look.color ?? 'ink'),
    'font-weight': look.bold === true ? 700 : null,
    'font-family': look.serif === true ? 'var(--serif)' : 'var(--sans)',
    'text-anchor': look.anchor ?? null,
  };
  return node('text', attributes, [text]);
}

/** Words in as many lines as they need. */
export function wordsBlock(text: string, width: number, look: Look): SheetBlock {
  const lines = wrapText(text, width / look.size / tightness(text));
  const step = Math.round(look.size * 1.42);
  return {
    height: lines.length * step,
    nodes: lines.map((line, at) => lineNode(0, at * step + Math.round(look.size * 1.05), line, look)),
  };
}

/** Blocks one under the other. */
export function stacked(blocks: readonly SheetBlock[], gap: number): SheetBlock {
  let height = 0;
  const nodes = blocks
    .filter((block) => block.nodes.length > 0)
    .map((block, at) => {
      const top = height + (at === 0 ? 0 : gap);
      height = top + block.height;
      return moved(block, 0, top);
    });
  return { height, nodes };
}

/** A block at a place. */
export function moved({ nodes }: SheetBlock, x: number, y: number): PlateNode {
  return node('g', { transform: `translate(${x} ${y})` }, nodes);
}

/** The estimate of a line's width is a wide one, for names; running words in Latin letters are narrower. */
function tightness(text: string): number {
  const latin = [...text].filter((letter) => letter < '\u2e80').length;
  return 1 - (0.22 * latin) / Math.max(1, text.length);
}
