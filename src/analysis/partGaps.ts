import type { City } from '../model/place.ts';
import type { Shapes } from '../model/shapes.ts';
import { borderDistance } from './borderDistance.ts';

/** Where two parts of a group lie nearest to each other. */
export interface PartGap {
  readonly from: City;
  readonly to: City;
  /** Between their boundaries, km, as `borderDistance` counts it. */
  readonly km: number;
}

/**
 * The gaps that would have to be closed for parts to hang together: from the first part to the nearest other, then from
 * these to the nearest of the rest, and so on (a least spanning tree: Prim 1957). One gap fewer than there are parts; fewer
 * still where a city has no boundary.
 * @param parts as `groupContiguity` finds them
 */
export function partGaps(shapes: Pick<Shapes, 'cities'>, parts: readonly (readonly City[])[]): readonly PartGap[] {
  const [first = [], ...others] = parts;
  const joined = [...first];
  const left = new Set(others);
  const gaps: PartGap[] = [];
  while (left.size > 0) {
    const gap = leastGap(shapes, joined, [...left].flat());
    const part = gap === null ? undefined : others.find((each) => each.includes(gap.to));
    if (gap === null || part === undefined) break;
    gaps.push(gap);
    joined.push(...part);
    left.delete(part);
  }
  return gaps;
}

function leastGap(shapes: Pick<Shapes, 'cities'>, some: readonly City[], others: readonly City[]): PartGap | null {
  let least: PartGap | null = null;
  for (const from of some) {
    for (const to of others) {
      const km = borderDistance(shapes, from.code, to.code);
      if (km !== null && (least === null || km < least.km)) least = { from, to, km };
    }
  }
  return least;
}
