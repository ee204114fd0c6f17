import type { Comparand } from '../../analysis/comparand.ts';

/** A small outline of the province in which one column's cities are filled. Filled by its own branch. */
export function SmallPlate({ column }: { readonly column: Comparand }) {
  return <span hidden>{column.id}</span>;
}
