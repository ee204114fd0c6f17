import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';

/** The id of an element of the picture, where the atlas has such an area. */
export function knownArea(atlas: Atlas, id: string | null): AreaId | null {
  const region = atlas.regions.find((candidate) => candidate.id === id);
  return region?.id ?? atlas.cities.find((candidate) => candidate.code === id)?.code ?? null;
}
