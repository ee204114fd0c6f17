import type { Quantity } from '../model/figure.ts';
import type { Lang } from '../model/localized.ts';
import { figureParts, scenarioMark } from './figure.ts';
import { formatNumber } from './number.ts';

/**
 * By how much a number is more or less than another: `约 +100 亿元（情景）`, `−0.012`. Its direction stands by its number.
 * @param decimals digits after the point of what has no unit; without them it is written as its unit has it
 */
export function differenceText(quantity: Quantity, lang: Lang, decimals?: number): string {
  const { sign, number, unit } = figureParts({ ...quantity, value: Math.abs(quantity.value) }, lang);
  const digits = decimals === undefined ? number : formatNumber(Math.abs(quantity.value), lang, { decimals });
  const isZero = Number(digits.replaceAll(/[^\d.]/g, '')) === 0;
  const direction = isZero ? '' : quantity.value < 0 ? '−' : '+';
  const gap = unit === '' || unit === '%' ? '' : '\u00a0';
  return `${sign}${direction}${digits}${gap}${unit}${scenarioMark(quantity, lang)}`;
}
