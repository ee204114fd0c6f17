import { areaHubs } from '../analysis/areaHubs.ts';
import { isPlaceLit } from '../analysis/filter.ts';
import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import type { AreaId, PlaceId } from '../model/ids.ts';
import type { Site } from '../model/place.ts';
import type { Scene } from '../model/scene.ts';
import type { SiteMark } from './siteMarks.ts';

/** The hubs that the panel of a selected area lists, less those that stand on the map already: with their layer, or open. */
export function hubMarks(atlas: Atlas, scene: Scene, shown: readonly SiteMark[]): readonly SiteMark[] {
  const known = new Set<PlaceId>(shown.map(({ id }) => id));
  const hubs = new Set(scene.areas.flatMap((id) => hubsOf(id, atlas)).filter(({ id }) => !known.has(id)));
  return [...hubs].flatMap((hub): readonly SiteMark[] => {
    if (hub.position === null) return [];
    const { at, precisionKm } = hub.position;
    const dimmed = !isPlaceLit(hub, scene);
    return [{ id: hub.id, at, layer: hub.kind, precisionKm, selected: false, dimmed, stacked: false }];
  });
}

function hubsOf(id: AreaId, atlas: Atlas): readonly Site[] {
  const area = findArea(id, atlas);
  if (area === null) return [];
  return areaHubs(area, atlas).hubs.flatMap(({ nearest }) => nearest?.what ?? []);
}
