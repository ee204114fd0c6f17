/**
 * A text as it is compared: full-width as half-width, small letters without accents, ü as v (as pinyin is typed), and
 * nothing but letters and digits, with one space between the runs of them.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
