import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import type { AreaId } from '../model/ids.ts';

/** The id of an element of the picture, where the atlas has such an area. */
export function knownArea(atlas: Atlas, id: string | null): AreaId | null {
  return id === null ? null : (findArea(id, atlas)?.id ?? null);
}
