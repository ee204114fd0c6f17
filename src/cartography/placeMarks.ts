import { isPlaceLit } from '../analysis/filter.ts';
import { layerOf, type Place } from '../model/findPlace.ts';
import type { LonLat } from '../model/place.ts';
import type { Scene } from '../model/scene.ts';
import type { SiteMark } from './siteMarks.ts';

/** The marks of places as far as their position is known, in the order given, which is that of drawing: the topmost last. */
export function placeMarks(
  places: readonly Place[],
  scene: Pick<Scene, 'site' | 'hide' | 'planOnly'>,
): readonly SiteMark[] {
  const top = new Map<string, Place>();
  const shared = new Set<string>();
  for (const place of places) {
    if (!place.position) continue;
    const spot = spotOf(place.position.at);
    if (top.has(spot)) shared.add(spot);
    top.set(spot, place);
  }
  return places.flatMap((place): readonly SiteMark[] => {
    const { id, position } = place;
    if (!position) return [];
    const spot = spotOf(position.at);
    return [
      {
        id,
        at: position.at,
        layer: layerOf(place),
        precisionKm: position.precisionKm,
        selected: id === scene.site,
        dimmed: !isPlaceLit(place, scene),
        stacked: shared.has(spot) && top.get(spot) === place,
      },
    ];
  });
}

/** Positions within some ten metres are one spot. */
function spotOf([lon, lat]: LonLat): string {
  return `${lon.toFixed(4)} ${lat.toFixed(4)}`;
}
