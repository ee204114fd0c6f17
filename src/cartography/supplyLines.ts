import type { Atlas } from '../model/atlas.ts';
import type { LonLat } from '../model/place.ts';
import type { Scene } from '../model/scene.ts';

/** A thin line between two places, WGS-84. */
export interface SupplyLine {
  readonly id: string;
  readonly from: LonLat;
  readonly to: LonLat;
}

/** To the regions that make what is missing around the reference: filled by its own branch. */
export function supplyLines(_atlas: Atlas, _scene: Scene): readonly SupplyLine[] {
  return [];
}
