import { project, unproject } from '../cartography/camera.ts';
import { clickedArea } from '../cartography/clickedArea.ts';
import { findSites, REACH } from '../cartography/findSites.ts';
import type { Met } from '../cartography/ground.ts';
import { siteMarks } from '../cartography/siteMarks.ts';
import type { Atlas } from '../model/atlas.ts';
import { findPlace } from '../model/findPlace.ts';
import type { AreaId, PlaceId } from '../model/ids.ts';
import { hoverArea, hoverPlaces, openSite, openStack } from '../state/actions.ts';
import { store } from '../state/store.ts';
import { addsToCompared } from './addsToCompared.ts';
import { chooseArea } from './chooseArea.ts';
import { findOnMap } from './findOnMap.ts';
import { knownArea } from './knownArea.ts';
import type { Seen } from './seen.ts';

/**
 * Opens what a click or tap met: the card of a place, the list of places too near to be told apart, or an area's panel.
 * @param adds the region, or the city by itself, whatever stands there, joins what is compared instead
 */
export function answerMet(met: Met, atlas: Atlas, seen: Seen, adds = false): void {
  if (addsToCompared(adds)) {
    const outermost = knownArea(atlas, met.area);
    if (outermost !== null) chooseArea(outermost, seen.camera, adds);
    return;
  }
  const places = placesMet(met, atlas, seen);
  const [first] = places;
  if (first !== undefined) {
    if (places.length > 1) openStack(places);
    else openSite(first);
    return;
  }
  const area = areaMet(met, atlas, seen);
  if (area !== null) chooseArea(area, seen.camera, false);
}

/** Marks what the pointer is over: places before the area they stand in. */
export function hoverMet(met: Met, atlas: Atlas, seen: Seen): void {
  const places = placesMet(met, atlas, seen);
  hoverPlaces(places);
  hoverArea(places.length > 0 ? null : areaMet(met, atlas, seen));
}

/** The area met, as deep as a click goes: see `clickedArea`. A symbol stands for its region. */
function areaMet({ area }: Met, atlas: Atlas, { camera, home, size, ground }: Seen): AreaId | null {
  const outermost = knownArea(atlas, area);
  if (outermost === null || ground === null) return outermost;
  const [selected] = store.getState().scene.areas;
  return clickedArea(atlas, outermost, unproject(camera, size, ground), { selected, camera, home });
}

/** The places met and those that cannot be told apart from the nearest of them at this zoom, the nearest first. */
function placesMet(met: Met, atlas: Atlas, { camera, size }: Seen): readonly PlaceId[] {
  const { scene } = store.getState();
  const marks = (findOnMap(scene)?.marks ?? siteMarks)(atlas, scene);
  const nearest = marks.find((mark) => mark.id === met.sites[0]);
  if (nearest === undefined) return hubMet(met, atlas);
  return findSites(marks, camera, size, project(camera, size, nearest.at), REACH.mouse);
}

/** A hub of what is selected stands on the map by itself, whatever the layers, and where it stands nothing else is met. */
function hubMet({ sites: [id] }: Met, atlas: Atlas): readonly PlaceId[] {
  const hub = id === undefined ? null : findPlace(id, atlas);
  return hub === null ? [] : [hub.id];
}
