import type { Quantity } from '../model/figure.ts';
import type { Lang } from '../model/localized.ts';
import { figureParts, scenarioMark } from './figure.ts';

/** A count with what it counts: `7 种`, `≥3 families (scenario)`. */
export function countText(quantity: Quantity, counted: string, lang: Lang): string {
  const { sign, number } = figureParts(quantity, lang);
  return `${sign}${number}\u00a0${counted}${scenarioMark(quantity, lang)}`;
}
