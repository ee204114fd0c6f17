import { frame } from '../../src/cartography/frame.ts';
import { sheetPlane } from '../../src/cartography/sheetPlane.ts';
import type { Atlas } from '../../src/model/atlas.ts';
import type { Scene } from '../../src/model/scene.ts';
import type { Band } from '../../src/model/shapes.ts';
import { outline } from '../../src/plate/outline.ts';
import { plateMarkup } from '../../src/plate/plateMarkup.ts';
import type { PlateSource } from '../../src/plate/plateSource.ts';

/** What a plate of an atlas draws from. */
export function plateSource({ sheet, shapes, cities }: Atlas): PlateSource {
  return {
    plane: sheetPlane(sheet),
    shapes,
    cities: new Set(cities.filter(({ region }) => region === null).map(({ code }) => code)),
  };
}

/** The picture as it is written into the page, with the bands asked for. */
export function markupOf(atlas: Atlas, scene: Scene, bands: readonly [Band, ...Band[]]): string {
  const { plane, shapes, cities } = plateSource(atlas);
  if (shapes === null) throw new Error('An atlas without boundaries has no picture.');
  const [first, ...rest] = bands;
  const frames = [frame(atlas, scene, first), ...rest.map((band) => frame(atlas, scene, band))] as const;
  return plateMarkup([frames[0], ...frames.slice(1)], outline(shapes, cities, plane, 'sheet'), plane);
}
