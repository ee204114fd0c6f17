import { roughWidth } from '../../cartography/labelRoom.ts';

/**
 * How many lines words take, broken between Latin words and between any two Chinese characters; rather one too many.
 * @param width of a line, in em of the words
 */
export function lineCount(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const piece of text.match(/[^\s\u2e80-\uffff]+|\s+|[\u2e80-\uffff]/gu) ?? []) {
    const wide = Math.min(roughWidth(piece), width);
    if (filled + wide > width) {
      lines += 1;
      filled = 0;
    }
    filled += wide;
  }
  return lines;
}
