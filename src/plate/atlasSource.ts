import { sheetPlane } from '../cartography/sheetPlane.ts';
import type { Atlas } from '../model/atlas.ts';
import type { PlateSource } from './plateSource.ts';

/** What the plate draws an atlas from: the plane of its sheet, its boundaries, and the cities that stand by themselves. */
export function atlasSource({ sheet, shapes, cities }: Atlas): PlateSource {
  const alone = cities.filter((city) => city.region === null).map((city) => city.code);
  return { plane: sheetPlane(sheet), shapes, cities: new Set(alone) };
}
