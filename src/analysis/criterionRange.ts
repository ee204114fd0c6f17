import type { Criterion } from '../model/finding.ts';

/** What a criterion is measured in, and the ends of its scale. */
export interface CriterionRange {
  readonly unit: 'share' | 'km' | 'yi-cny' | 'yi-cny-per-km2';
  /** Where it scores 0, and where it scores 1; in between linearly, beyond no more. */
  readonly none: number;
  readonly full: number;
}

/** The scale of each criterion, fixed and not stretched to the data: a region's score does not depend on the others. */
export const CRITERION_RANGES: Readonly<Record<Criterion, CriterionRange>> = {
  material: { unit: 'share', none: 0, full: 1 },
  near: { unit: 'km', none: 200, full: 0 },
  port: { unit: 'km', none: 200, full: 0 },
  airport: { unit: 'km', none: 100, full: 0 },
  rail: { unit: 'km', none: 100, full: 0 },
  size: { unit: 'yi-cny', none: 0, full: 6000 },
  intensity: { unit: 'yi-cny-per-km2', none: 0, full: 1.6 },
  park: { unit: 'share', none: 0, full: 1 },
};

/** A value on the scale of its criterion, 0 to 1. */
export function scaleShare(value: number, { none, full }: CriterionRange): number {
  return Math.min(1, Math.max(0, (value - none) / (full - none)));
}
