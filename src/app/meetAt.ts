import type { Point } from '../cartography/camera.ts';
import { findSites, REACH } from '../cartography/findSites.ts';
import type { Met } from '../cartography/ground.ts';
import { siteMarks } from '../cartography/siteMarks.ts';
import type { Atlas } from '../model/atlas.ts';
import type { LivePlate } from '../plate/livePlate.ts';
import { store } from '../state/store.ts';

/**
 * What stands at a point of the map, whoever draws it. The places are found by where they stand, so that one beneath the
 * symbol of a region is found as well.
 * @param at CSS px from the upper left corner of the map
 */
export function meetAt(plate: Pick<LivePlate, 'meet' | 'camera' | 'size'>, atlas: Atlas, at: Point): Met {
  const met = plate.meet(at);
  if (met !== null && met.sites.length > 0) return met;
  const marks = siteMarks(atlas, store.getState().scene);
  const reach = matchMedia('(pointer: coarse)').matches ? REACH.touch : REACH.mouse;
  return { area: met?.area ?? null, sites: findSites(marks, plate.camera(), plate.size(), at, reach) };
}
