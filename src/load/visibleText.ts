/**
 * A text without what no eye sees: control characters, signs that turn the direction of writing, halves of characters.
 * @param lines whether it may have several lines, parted by `\n`
 */
export function visibleText(text: string, lines: 'one' | 'several' = 'one'): string {
  if (lines === 'one') return text.replace(UNSEEN, '');
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(UNSEEN, ''))
    .join('\n');
}

const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
