import type { Lang } from '../model/localized.ts';
import { formatNumber } from './number.ts';

/** The words of how steady a ranking is, which come with the site finder's code. */
export interface StabilityWords {
  /** How often a region comes first. @param share `whole`, `none` or a percentage */
  readonly first: (share: FirstShare, draws: number) => string;
  readonly ranks: (best: number, worst: number) => string;
  /** Between the two. */
  readonly between: string;
  readonly label: string;
  /** How it was found. @param swing percent by which a weight moves at most */
  readonly how: (swing: number, draws: number) => string;
  readonly reading: string;
  /** Where one criterion alone counts. */
  readonly alone: string;
  readonly added: string;
}

/** A counted share of draws: a percentage that neither says 0 of a few nor 100 of almost all. */
export type FirstShare = 'all' | 'none' | { readonly sign: '' | '<' | '>'; readonly percent: number };

const count = (draws: number, lang: Lang) => formatNumber(draws, lang);
const percentage = ({ sign, percent }: Exclude<FirstShare, string>) => `${sign}${percent}%`;

const TABLES: Readonly<Record<Lang, StabilityWords>> = {
  zh: {
    first: (share, draws) =>
      `第一位 ${share === 'all' ? '100%' : share === 'none' ? '0%' : percentage(share)}（${count(draws, 'zh')} 次抽样）`,
    ranks: (best, worst) => (best === worst ? `名次始终为 ${best}` : `名次 ${best}—${worst}`),
    between: ' · ',
    label: '稳定性',
    how: (swing, draws) =>
      `各项权重同时、各自在 ±${swing}% 内随机变动，以固定种子抽样 ${count(draws, 'zh')} 次，每次按得分下限重排。`,
    reading:
      '百分比是排在第一的次数占抽样次数的比，数出来的，不是预测。名次是抽样中和现有权重下的最高与最低名次。缺失值的影响不在其内，另见名次范围。',
    alone: '只有一项准则计分，权重怎样变动名次都不变。',
    added:
      '港口、机场、铁路客站、绿色园区为补充资料，计入得分。园区与客站的名单只读到一部分：未收录不等于没有，按区间计。',
  },
  en: {
    first: (share, draws) => {
      const of = `${count(draws, 'en')} draws`;
      return share === 'all'
        ? `First in all ${of}`
        : share === 'none'
          ? `First in none of ${of}`
          : `First in ${percentage(share)} of ${of}`;
    },
    ranks: (best, worst) => (best === worst ? `rank ${best} throughout` : `ranks ${best}–${worst}`),
    between: ' · ',
    label: 'Stability',
    how: (swing, draws) =>
      `All weights move at once, each at random within ±${swing}%: ${count(draws, 'en')} draws from a fixed seed, each ranked by the lower end of the score.`,
    reading:
      'A percentage is the share of these draws in which a region comes first: a count, not a forecast. Ranks are the highest and the lowest in the draws and with the weights as set. What missing values can change is not in it; that is the range of ranks.',
    alone: 'Only one criterion counts, so no change of weights can move a rank.',
    added:
      'Ports, airports, rail stations and green parks are added facts and count in the score. Lists of parks and stations were read in part: what is not recorded may exist, and counts as a range.',
  },
};

/** The words of stability in a language. */
export function stabilityWords(lang: Lang): StabilityWords {
  return TABLES[lang];
}
