import type { Atlas } from './atlas.ts';
import { type Area, findArea } from './findArea.ts';
import type { PickId } from './finding.ts';
import { findPlace, type Place } from './findPlace.ts';

/** Looks up what stands on the shortlist; null where the atlas has none of that, or not yet. */
export function findPick(id: PickId, atlas: Atlas): Area | Place | null {
  return findArea(id, atlas) ?? findPlace(id, atlas);
}
