/**
 * The sign of a sum, by what is known of each part: a stated value is known exactly, `>=` from below, `>` from below and
 * not reached. A sum is known from below where all parts are, exactly where all are exactly.
 * @param signs of the parts: `=`, `>=` and `>`; others have no place in the tables' targets
 */
export function recountSign(signs: readonly string[]): string {
  const isStrict = signs.some((sign) => sign === '>');
  const isExact = signs.every((sign) => sign === '=');
  if (signs.some((sign) => !['=', '>=', '>'].includes(sign))) throw new Error(`no rule for ${signs.join(' ')}`);
  return isExact ? '=' : isStrict ? '>' : '>=';
}
