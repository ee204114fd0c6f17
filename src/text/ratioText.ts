import type { Quantity } from '../model/figure.ts';
import type { Lang } from '../model/localized.ts';
import { figureParts, scenarioMark } from './figure.ts';
import { formatNumber } from './number.ts';

/** A number without unit to so many decimals, with its sign, and marked where it is a scenario's: `约 0.213`. */
export function ratioText(quantity: Quantity, decimals: number, lang: Lang): string {
  const { sign } = figureParts(quantity, lang);
  return `${sign}${formatNumber(quantity.value, lang, { decimals })}${scenarioMark(quantity, lang)}`;
}
