import { isPlaceLit } from '../analysis/filter.ts';
import { findMarks } from '../cartography/findMarks.ts';
import { siteMarks } from '../cartography/siteMarks.ts';
import type { Atlas } from '../model/atlas.ts';
import { findPlace, layerOf, type Place, placesOf } from '../model/findPlace.ts';
import type { Scene, SiteLayer } from '../model/scene.ts';
import { shownView } from './shownView.ts';

/** A place on the map of a scene. */
export interface ShownPlace {
  readonly place: Place;
  readonly layer: SiteLayer;
  /** The filters leave it. */
  readonly isLit: boolean;
  readonly isSelected: boolean;
}

/** The places that the map of a scene draws, in the order of the layers and of their tables. */
export function shownPlaces(atlas: Atlas, scene: Scene): readonly ShownPlace[] {
  const marks = shownView(scene) === 'find' ? findMarks(atlas, scene) : siteMarks(atlas, scene);
  return [...marks].reverse().flatMap(({ id }) => {
    const place = findPlace(id, atlas);
    if (place === null) return [];
    return [{ place, layer: layerOf(place), isLit: isPlaceLit(place, scene), isSelected: place.id === scene.site }];
  });
}

/** How many places of the layers that are on stand nowhere, for want of a position. */
export function unplacedCount(atlas: Atlas, { layers }: Pick<Scene, 'layers'>): number {
  return layers.flatMap((layer) => placesOf(layer, atlas).filter(({ position }) => position === null)).length;
}
