import { roughWidth } from './labelRoom.ts';

/** Lines of so many em at most, broken between words or Chinese characters, never before closing punctuation. */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(
    /[（“]*[\u2e80-\uffff][，。；：、）”]*|[（“]+[^\s\u2e80-\uffff]*|[^\s\u2e80-\uffff]+[，。；：、）”]*\s?|\s/gu,
  ) ?? []) {
    if (line !== '' && roughWidth(line + piece.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
