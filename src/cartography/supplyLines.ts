import { complements } from '../analysis/complements.ts';
import type { Atlas } from '../model/atlas.ts';
import type { LonLat } from '../model/place.ts';
import type { Scene } from '../model/scene.ts';

/** A thin line between two places, WGS-84. */
export interface SupplyLine {
  readonly id: string;
  readonly from: LonLat;
  readonly to: LonLat;
}

/**
 * From the reference, or the nearest of its seats, to the seat of each region that is named for what the region around
 * the reference is not. Only while the find screen lists them.
 */
export function supplyLines(atlas: Atlas, scene: Scene): readonly SupplyLine[] {
  const { reference, needs, part } = scene.finding;
  if (scene.view !== 'find' || part !== 'near' || reference === null) return NONE;
  const suppliers = complements(atlas, { reference, needs })?.suppliers ?? [];
  return suppliers.map(({ what, from, to }) => ({ id: what.id, from: from.at, to: to.at }));
}

const NONE: readonly SupplyLine[] = [];
