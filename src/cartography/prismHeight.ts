import type { Region } from '../model/region.ts';

/**
 * How high the prism of a region stands, metres: its intensity (target ÷ area) times one factor for all, so that volume is
 * the target.
 */
export function prismHeight({ intensity }: Pick<Region, 'intensity'>): number {
  return (intensity.value / INTENSITY_PER_KM) * 1000;
}

/** What a kilometre of height stands for, 亿元/km²; a cubic kilometre so stands for as much in 亿元. */
export const INTENSITY_PER_KM = 0.01;
