import type { Lang } from '../model/localized.ts';

/** A count as a title spells it: 两, 十二; two, eleven. Digits where words would be long. */
export function countWord(count: number, lang: Lang): string {
  if (lang === 'en') return ENGLISH[count] ?? String(count);
  if (count === 2) return '两';
  if (count <= 10) return DIGITS[count] ?? String(count);
  if (count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 1 ? '' : DIGITS[tens]}十${ones === 0 ? '' : DIGITS[ones]}`;
}

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const ENGLISH = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
