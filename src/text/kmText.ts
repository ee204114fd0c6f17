import type { Lang } from '../model/localized.ts';
import { words } from './words.ts';

/** A distance in whole km, or the range that holds it, rounded outwards: `18—24 km`. */
export function kmText({ lo, hi }: { readonly lo: number; readonly hi: number }, lang: Lang): string {
  if (lo === hi) return `${Math.round(lo)}\u00a0km`;
  return `${words(lang).color.between(String(Math.floor(lo)), String(Math.ceil(hi)))}\u00a0km`;
}
