import type { Interval } from '../analysis/interval.ts';
import type { Lang } from '../model/localized.ts';
import { words } from '../text/words.ts';

/** A number to one decimal at most, or the range it lies in: `64`, `1.5`, `58–74`. */
export function numberRange({ lo, hi }: Interval, lang: Lang, decimals = 1): string {
  const [from = '', to = ''] = [lo, hi].map((value) => String(Number(value.toFixed(decimals))));
  return from === to ? from : words(lang).color.between(from, to);
}
