import { RAMP, type TokenName } from '../tokens/tokenNames.ts';

/** A scale of classes: a value on a break belongs to the upper class. */
export interface ClassScale {
  /** Lower bounds of all classes but the first, ascending. */
  readonly breaks: readonly number[];
  readonly colors: readonly TokenName[];
}

/**
 * Targets in 亿元, five classes. The breaks lie in the gaps between the stated targets, because most targets are
 * floors: on a break the sign, not the size, would decide the class.
 */
export const TARGET_SCALE: ClassScale = { breaks: [1100, 1800, 3000, 5500], colors: RAMP };

/** Target ÷ land area in 亿元/km², five classes, breaks again in the gaps. */
export const INTENSITY_SCALE: ClassScale = { breaks: [0.09, 0.2, 0.45, 1.3], colors: RAMP };

/** Lower bounds of the second and third of the three tiers that the five target classes merge into (亿元). */
export const TIER_BREAKS: readonly [number, number] = [1800, 3000];

/** Targets in 亿元 that the circles of the legend stand for, largest first. */
export const CIRCLE_SAMPLES = [6000, 3000, 1000] as const;

/** Which class a value falls in, from 0. */
export function classOf(value: number, breaks: readonly number[]): number {
  return breaks.filter((bound) => value >= bound).length;
}

/** The colour of the class that a value falls in. */
export function classColor(value: number, scale: ClassScale): TokenName {
  const color = scale.colors[classOf(value, scale.breaks)];
  if (color === undefined)
    throw new Error(`scale with ${scale.breaks.length} breaks has ${scale.colors.length} colours`);
  return color;
}
