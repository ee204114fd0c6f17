import type { Comparand } from '../../../analysis/comparand.ts';
import type { OverlapCell } from '../../../analysis/familyOverlap.ts';

export interface OverlapPair {
  readonly a: Comparand;
  readonly b: Comparand;
  readonly cell: Extract<OverlapCell, { kind: 'pair' }>;
}

/** Every two columns once, where something can be said of them. */
export function overlapPairs(
  columns: readonly Comparand[],
  cells: readonly (readonly OverlapCell[])[],
): readonly OverlapPair[] {
  return columns.flatMap((b, row) =>
    columns.slice(0, row).flatMap((a, column): readonly OverlapPair[] => {
      const cell = cells[row]?.[column];
      return cell?.kind === 'pair' ? [{ a, b, cell }] : [];
    }),
  );
}
