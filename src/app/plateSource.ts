import { sheetPlane } from '../cartography/sheetPlane.ts';
import type { MapSource } from '../map/mapSource.ts';
import type { Atlas } from '../model/atlas.ts';
import type { PlateSource } from '../plate/plateSource.ts';

/** What the plate draws an atlas from: the plane of its sheet, its boundaries, and the cities that stand by themselves. */
export function plateSource({ sheet, shapes, cities }: Atlas): PlateSource {
  const alone = cities.filter((city) => city.region === null).map((city) => city.code);
  return { plane: sheetPlane(sheet), shapes, cities: new Set(alone) };
}

/** What the live map draws an atlas from; null where its boundaries could not be read. */
export function mapSource(atlas: Atlas): MapSource | null {
  const { plane, shapes, cities } = plateSource(atlas);
  if (shapes === null) return null;
  const own = atlas.regions.filter((region) => region.firstSector === 'own').map((region) => region.id);
  return { plane, shapes, cities, dotted: new Set(own) };
}
