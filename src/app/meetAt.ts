import type { Point } from '../cartography/camera.ts';
import { findSites, REACH } from '../cartography/findSites.ts';
import type { Met } from '../cartography/ground.ts';
import { hubAt } from '../cartography/hubAt.ts';
import { siteMarks } from '../cartography/siteMarks.ts';
import type { Atlas } from '../model/atlas.ts';
import type { LivePlate } from '../plate/livePlate.ts';
import { store } from '../state/store.ts';
import { findOnMap } from './findOnMap.ts';

/**
 * What stands at a point of the map, whoever draws it. The places are found by where they stand, so that one beneath the
 * symbol of a region is found as well. Icons of hubs lie over all other places.
 * @param at CSS px from the upper left corner of the map
 * @param onSymbol whether the symbol of a region stands there: a finger beside a hub's icon then means the symbol
 */
export function meetAt(plate: Asked, atlas: Atlas, at: Point, onSymbol: boolean): Met {
  const reach = matchMedia('(pointer: coarse)').matches ? REACH.touch : REACH.mouse;
  const seen = { camera: plate.camera(), size: plate.size(), scale: plate.symbolScale() };
  const hub = hubAt(plate.hubs(), seen, at, onSymbol ? REACH.mouse : reach);
  const met = plate.meet(at);
  // Prisms hide the places.
  if (plate.stands()) return met ?? { area: null, sites: [] };
  if (hub !== null) return { area: met?.area ?? null, sites: [hub] };
  if (met !== null && met.sites.length > 0) return met;
  const { scene } = store.getState();
  const marks = (findOnMap(scene)?.marks ?? siteMarks)(atlas, scene);
  return { area: met?.area ?? null, sites: findSites(marks, plate.camera(), plate.size(), at, reach) };
}

/** The part of a plate that is asked. */
type Asked = Pick<LivePlate, 'meet' | 'stands' | 'hubs' | 'camera' | 'size' | 'symbolScale'>;
