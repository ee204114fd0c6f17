import type { Quantity } from '../model/figure.ts';
import type { Comparand, MissingReason } from './comparand.ts';
import { familiesOf } from './indicatorOf.ts';
import { jaccard } from './jaccard.ts';

/** A cell of the matrix: two columns against each other, a column by itself, or why nothing can be said. */
export type OverlapCell =
  | {
      readonly kind: 'pair';
      /** Ids of the families both name; of a material of none, its own. */
      readonly shared: readonly string[];
      readonly count: Quantity;
      readonly union: Quantity;
      /** Index of Jaccard, 0 to 1. */
      readonly index: Quantity;
    }
  | { readonly kind: 'own'; readonly count: Quantity }
  | { readonly kind: 'missing'; readonly missing: OverlapMissing };

/** `own-groups`: one of the two is named by groups of its own, which cannot be set against the families one by one. */
export type OverlapMissing = MissingReason | 'own-groups';

/**
 * What every two columns share of families of materials, by rows. A column for which none are named, or only for the region
 * it is a part of, has no cells with numbers: no names are no statement that it makes nothing.
 */
export function familyOverlap(columns: readonly Comparand[]): readonly (readonly OverlapCell[])[] {
  return columns.map((row) => columns.map((column) => cellOf(row, column)));
}

function cellOf(a: Comparand, b: Comparand): OverlapCell {
  const missing = unnamed(a) ?? unnamed(b);
  if (missing !== null) return { kind: 'missing', missing };
  const isSelf = a.id === b.id;
  if (!isSelf && isOwn(a) !== isOwn(b)) return { kind: 'missing', missing: 'own-groups' };
  const isPartial = [a, b].some((each) => each.unnamed.length > 0 || (!isSelf && hasOwn(each) && !isOwn(each)));
  const status = a.changed.materials || b.changed.materials ? 'scenario' : 'derived';
  const counted = (value: number): Quantity => ({
    value,
    unit: 'count',
    qualifier: isPartial ? '>=' : '=',
    status,
  });
  if (isSelf) return { kind: 'own', count: counted(familiesOf(a).size) };
  const { shared, union, index } = jaccard(familiesOf(a), familiesOf(b));
  return {
    kind: 'pair',
    shared,
    count: counted(shared.length),
    union: counted(union),
    index: { value: index ?? 0, unit: 'count', qualifier: isPartial ? '~' : '=', status },
  };
}

function unnamed({ materials, unnamed: cities }: Comparand): MissingReason | null {
  if (materials.length > 0) return null;
  return cities.length > 0 ? 'part-of-region' : 'not-stated';
}

function hasOwn({ materials }: Comparand): boolean {
  return materials.some(({ sector }) => sector === 'own');
}

function isOwn({ materials }: Comparand): boolean {
  return materials.every(({ sector }) => sector === 'own');
}
