import type { Qualifier } from '../model/figure.ts';

/**
 * The sign of a sum whose parts have these signs. Lower bounds add up to a lower bound, strict where one of them is:
 * `=` + `≥` is `≥`, `≥` + `>` is `>`. Upper bounds among stated values make an upper bound. What has bounds of both
 * directions, or an order of magnitude, among its parts is an order of magnitude: no bound holds for it.
 * @returns `=` for no parts
 */
export function combineQualifiers(parts: readonly Qualifier[]): Qualifier {
  const signs = new Set(parts);
  const isFloor = signs.has('>') || signs.has('>=');
  if (signs.has('~') || (isFloor && signs.has('<='))) return '~';
  if (signs.has('>')) return '>';
  if (signs.has('>=')) return '>=';
  return signs.has('<=') ? '<=' : '=';
}
