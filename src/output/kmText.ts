import type { Interval } from '../analysis/interval.ts';
import type { Lang } from '../model/localized.ts';
import { words } from '../text/words.ts';

/** A distance in whole km; where it is not known exactly the range that holds it, rounded outwards: `18–24 km`. */
export function kmText({ lo, hi }: Interval, lang: Lang): string {
  if (lo === hi) return `${Math.round(lo)}\u00a0km`;
  const [from, to] = [Math.floor(lo), Math.ceil(hi)].map(String);
  return `${words(lang).color.between(from ?? '', to ?? '')}\u00a0km`;
}
