import type { Quantity } from '../model/figure.ts';

/**
 * How a figure of one edition differs from that of another: the same, by how much, or null where that cannot be said. Two
 * stated values have a difference; of lower bounds only that they are the same can be said.
 * @param to what it is compared with
 */
export function editionChange(
  of: Quantity,
  to: Quantity,
): 'same' | { readonly isLess: boolean; readonly by: Quantity } | null {
  if (of.unit !== to.unit || of.qualifier !== to.qualifier) return null;
  if (of.value === to.value) return 'same';
  if (of.qualifier !== '=') return null;
  const value = Math.abs(of.value - to.value);
  return { isLess: of.value < to.value, by: { value, unit: of.unit, qualifier: '=', status: 'derived' } };
}
