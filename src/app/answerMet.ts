import { project, type Size } from '../cartography/camera.ts';
import { findSites, REACH } from '../cartography/findSites.ts';
import type { Met } from '../cartography/ground.ts';
import { siteMarks } from '../cartography/siteMarks.ts';
import type { Atlas } from '../model/atlas.ts';
import type { PlaceId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import { hoverArea, hoverPlaces, openSite, openStack, selectArea } from '../state/actions.ts';
import { store } from '../state/store.ts';
import { knownArea } from './knownArea.ts';

/** From where the map is seen while a pointer meets something on it. */
export interface Seen {
  readonly camera: Camera;
  readonly size: Size;
}

/** Opens what a click or tap met: the card of a place, the list of places too near to be told apart, or an area's panel. */
export function answerMet(met: Met, atlas: Atlas, seen: Seen): void {
  const places = placesMet(met, atlas, seen);
  const [first] = places;
  if (first !== undefined) {
    if (places.length > 1) openStack(places);
    else openSite(first);
    return;
  }
  const area = knownArea(atlas, met.area);
  if (area !== null) selectArea(area);
}

/** Marks what the pointer is over: places before the area they stand in. */
export function hoverMet(met: Met, atlas: Atlas, seen: Seen): void {
  const places = placesMet(met, atlas, seen);
  hoverPlaces(places);
  hoverArea(places.length > 0 ? null : knownArea(atlas, met.area));
}

/** The places met and those that cannot be told apart from the nearest of them at this zoom, the nearest first. */
function placesMet(met: Met, atlas: Atlas, { camera, size }: Seen): readonly PlaceId[] {
  const marks = siteMarks(atlas, store.getState().scene);
  const nearest = marks.find((mark) => mark.id === met.sites[0]);
  if (nearest === undefined) return [];
  return findSites(marks, camera, size, project(camera, size, nearest.at), REACH.mouse);
}
