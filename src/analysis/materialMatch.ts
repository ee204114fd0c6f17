import type { FamilyId } from '../model/ids.ts';
import type { Material } from '../model/material.ts';
import type { Region } from '../model/region.ts';
import { exactly, type Interval } from './interval.ts';

/** How a region answers to one family of materials. */
export interface FamilyMatch {
  readonly family: FamilyId;
  /**
   * `focus`: named for development; `strength`: named as a resource or an existing strength, which counts half, or more
   * where the region also has groups of its own; `open`: only groups of its own, which may or may not hold it;
   * `unnamed`: the plan names none.
   */
  readonly kind: 'focus' | 'strength' | 'open' | 'unnamed';
  /** The materials named for the region that are of the family. */
  readonly materials: readonly Material[];
  readonly credit: Interval;
}

/** What a material named as an existing strength counts. */
export const STRENGTH_CREDIT = 0.5;

/** How a region answers to each family that is needed, in the order asked. */
export function familyMatches(region: Region, needs: readonly FamilyId[]): readonly FamilyMatch[] {
  const isOpen = region.materials.some(({ sector }) => sector === 'own');
  return needs.map((family) => {
    const materials = region.materials.filter((material) => material.family === family);
    if (materials.some(({ role }) => role === 'focus')) return { family, kind: 'focus', materials, credit: exactly(1) };
    const [kind, lo] = materials.length > 0 ? (['strength', STRENGTH_CREDIT] as const) : (['unnamed', 0] as const);
    if (!isOpen) return { family, kind, materials, credit: exactly(lo) };
    return { family, kind: kind === 'unnamed' ? 'open' : kind, materials, credit: { lo, hi: 1 } };
  });
}
