import type { Size } from '../cartography/camera.ts';
import { cssColor } from '../tokens/tokenNames.ts';
import { node, type PlateNode } from './node.ts';
import { lineNode } from './sheetBlock.ts';

/** The paper of a sheet. */
export function sheetPaper({ width, height }: Size): PlateNode {
  return node('rect', { width, height, fill: cssColor('paper') });
}

/** The line around a map. */
export function mapFrame({ width, height }: Size): PlateNode {
  return node('rect', { width, height, fill: 'none', stroke: cssColor('line-2'), 'stroke-width': 1 });
}

/** Where north is: 24 px wide, 52 px high. @param sign the word or letter over it */
export function northArrow(sign: string, label: string): PlateNode {
  return node('g', { 'aria-label': label }, [
    lineNode(12, 12, sign, { size: 13, bold: true, anchor: 'middle' }),
    node('path', {
      d: 'M12 16 20 50 12 44 4 50Z',
      fill: cssColor('surface'),
      stroke: cssColor('ink'),
      'stroke-width': 1,
    }),
    node('path', { d: 'M12 16 20 50 12 44Z', fill: cssColor('ink') }),
  ]);
}
