import type { ShareOfProvince } from '../analysis/provinceTarget.ts';
import type { Words } from '../text/zh.ts';

/** How a target's ratio to the province's is said: as a bound, as a ratio without one, or as a stated share. */
export function shareSentence({ means }: ShareOfProvince, w: Words): (value: string) => string {
  switch (means) {
    case 'bound':
      return w.region.shareBound;
    case 'ratio':
      return w.region.shareRatio;
    case 'share':
      return w.region.shareStated;
  }
}
