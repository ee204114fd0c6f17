import type { Lang } from '../model/localized.ts';

/** Narrow space that does not break: the mark between thousands where the atlas uses one. */
const THIN_SPACE = '\u202f';

export interface NumberStyle {
  /** Digits after the point, always that many. Without it the number stands as it is. */
  readonly decimals?: number;
  /** `lang`: comma in English, none in Chinese up to 99999; `thin`: thin space in both, as areas have it. */
  readonly group?: 'lang' | 'thin' | 'none';
}

/** A plain number in digits, without unit or sign; unlike `toLocaleString` it is the same on every machine. */
export function formatNumber(value: number, lang: Lang, style: NumberStyle = {}): string {
  const digits = style.decimals === undefined ? String(value) : value.toFixed(style.decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groupMark(Math.abs(value), lang, style.group ?? 'lang'));
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Square kilometres, to the nearest 10 and with a thin space between thousands: areas are not known better. */
export function formatArea(km2: number, lang: Lang): string {
  return formatNumber(Math.round(km2 / 10) * 10, lang, { group: 'thin' });
}

function groupMark(value: number, lang: Lang, group: 'lang' | 'thin' | 'none'): string {
  if (group === 'none') return '';
  if (group === 'thin') return THIN_SPACE;
  if (lang === 'en') return ',';
  return value > 99999 ? THIN_SPACE : '';
}
