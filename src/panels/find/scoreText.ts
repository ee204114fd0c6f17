import type { Interval } from '../../analysis/interval.ts';
import type { Lang } from '../../model/localized.ts';
import { findWords } from '../../text/findWords.ts';
import { formatNumber } from '../../text/number.ts';

export interface ScoreText {
  /** For the eye: `48—62`, or one number where both ends are the same as written. */
  readonly seen: string;
  /** For the ear: `48 到 62`. */
  readonly spoken: string;
  readonly isRange: boolean;
}

/** An interval of scores or points in digits. */
export function scoreText({ lo, hi }: Interval, lang: Lang, decimals = 0): ScoreText {
  const [from, to] = [formatNumber(lo, lang, { decimals }), formatNumber(hi, lang, { decimals })];
  if (from === to) return { seen: from, spoken: from, isRange: false };
  const { range, rangeSpoken } = findWords(lang);
  return { seen: range(from, to), spoken: rangeSpoken(from, to), isRange: true };
}
