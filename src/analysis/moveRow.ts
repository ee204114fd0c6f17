import type { RowKey } from '../model/comparing.ts';

/**
 * The order of rows after one of a section has moved.
 * @param usual keys of the section in their usual order
 * @param shown the same keys as they stand now
 * @param order what was moved so far, of all sections
 * @param to the place the row takes within the section, from 0
 * @returns the new `order`: of this section only as many rows as it takes to tell it from the usual one
 */
export function moveRow(
  usual: readonly RowKey[],
  shown: readonly RowKey[],
  order: readonly RowKey[],
  key: RowKey,
  to: number,
): readonly RowKey[] {
  if (!shown.includes(key)) return order;
  const rest = shown.filter((each) => each !== key);
  const wanted = [...rest.slice(0, Math.max(0, to)), key, ...rest.slice(Math.max(0, to))];
  return [...order.filter((each) => !usual.includes(each)), ...headOf(wanted, usual)];
}

/** The shortest head of `wanted` after which the others stand as in `usual`. */
function headOf(wanted: readonly RowKey[], usual: readonly RowKey[]): readonly RowKey[] {
  for (let length = 0; length < wanted.length; length += 1) {
    const head = wanted.slice(0, length);
    const tail = usual.filter((key) => !head.includes(key));
    if (tail.every((key, at) => key === wanted[length + at])) return head;
  }
  return wanted;
}
