import type { MapSource } from '../map/mapSource.ts';
import type { Atlas } from '../model/atlas.ts';
import { atlasSource } from '../plate/atlasSource.ts';

/** What the live map draws an atlas from; null where its boundaries could not be read. */
export function mapSource(atlas: Atlas): MapSource | null {
  const { plane, shapes, cities } = atlasSource(atlas);
  if (shapes === null) return null;
  const own = atlas.regions.filter((region) => region.firstSector === 'own').map((region) => region.id);
  return { plane, shapes, cities, dotted: new Set(own) };
}
