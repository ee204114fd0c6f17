import type { Steadiness } from '../../analysis/stability.ts';
import type { Lang } from '../../model/localized.ts';
import { type FirstShare, stabilityWords } from '../../text/stabilityWords.ts';

/** One line on how steady a place in the ranking is: “第一位 83%（2000 次抽样） · 名次 1—2”. */
export function stabilityText({ firsts, best, worst }: Steadiness, draws: number, lang: Lang): string {
  const s = stabilityWords(lang);
  return `${s.first(firstShare(firsts, draws), draws)}${s.between}${s.ranks(best, worst)}`;
}

/** Few draws are not none, and almost all are not all. */
function firstShare(firsts: number, draws: number): FirstShare {
  if (firsts === 0) return 'none';
  if (firsts === draws) return 'all';
  const percent = Math.round((firsts / draws) * 100);
  if (percent < 1) return { sign: '<', percent: 1 };
  if (percent > 99) return { sign: '>', percent: 99 };
  return { sign: '', percent };
}
