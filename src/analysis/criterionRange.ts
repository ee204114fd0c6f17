import type { Criterion } from '../model/finding.ts';

/** What a criterion is measured in, and the ends of its scale. */
export interface CriterionRange {
  readonly unit: 'share' | 'km' | 'yi-cny' | 'yi-cny-per-km2';
  /** Where it scores 0, and where it scores 1; in between linearly, beyond no more. */
  readonly none: number;
  readonly full: number;
  /**
   * True where the records counted are known to be incomplete (data/README.md): what is recorded counts, and something
   * nearer or better may exist, so that the share is what it is at least.
   */
  readonly isReadInPart: boolean;
}

/** The scale of each criterion, fixed and not stretched to the data: a region's score does not depend on the others. */
export const CRITERION_RANGES: Readonly<Record<Criterion, CriterionRange>> = {
  material: { unit: 'share', none: 0, full: 1, isReadInPart: false },
  near: { unit: 'km', none: 200, full: 0, isReadInPart: false },
  port: { unit: 'km', none: 200, full: 0, isReadInPart: false },
  airport: { unit: 'km', none: 100, full: 0, isReadInPart: false },
  rail: { unit: 'km', none: 100, full: 0, isReadInPart: true },
  size: { unit: 'yi-cny', none: 0, full: 6000, isReadInPart: false },
  intensity: { unit: 'yi-cny-per-km2', none: 0, full: 1.6, isReadInPart: false },
  park: { unit: 'share', none: 0, full: 1, isReadInPart: true },
};

/** A value on the scale of its criterion, 0 to 1. */
export function scaleShare(value: number, { none, full }: Pick<CriterionRange, 'none' | 'full'>): number {
  return Math.min(1, Math.max(0, (value - none) / (full - none)));
}
