import { areasAt } from '../analysis/areasAt.ts';
import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import type { AreaId } from '../model/ids.ts';
import { lineage } from '../model/lineage.ts';
import type { LonLat } from '../model/place.ts';
import type { Camera } from '../model/scene.ts';
import { COUNTY_ZOOM, regionZoom } from './band.ts';

/** What decides how deep a click goes. */
export interface ClickSight {
  readonly selected: AreaId | undefined;
  readonly camera: Camera;
  /** Of the first view. */
  readonly home: Camera;
}

/**
 * Which of the areas that lie on each other at a point of the ground a click selects, and a pointer hovers. Each click goes
 * one level down: the outermost area there that does not hold what is selected. So the first selects a region, or a city
 * without a cluster; one more within it a city of 深莞惠, or a county; and one beside a selected county that neighbour.
 * From zoom 9, where borders of counties are drawn, it is the county at once.
 * @param outermost the region or the city without a cluster that whoever draws the ground has at the point
 */
export function clickedArea(atlas: Atlas, outermost: AreaId, at: LonLat, sight: ClickSight): AreaId {
  const area = findArea(outermost, atlas);
  const chosen = sight.selected === undefined ? null : findArea(sight.selected, atlas);
  const above = chosen === null ? [] : lineage(chosen, atlas).map(({ id }) => id);
  const isClose = showsCounties(sight, atlas);
  if (area === null || (!isClose && !above.includes(outermost))) return outermost;
  const there = areasAt(at, area, atlas);
  const innermost = there.at(-1) ?? outermost;
  return isClose ? innermost : (there.find((id) => !above.includes(id)) ?? innermost);
}

/** However large the screen, its first view is one of regions. */
function showsCounties({ camera, home }: ClickSight, { sheet }: Atlas): boolean {
  return camera.zoom >= Math.max(COUNTY_ZOOM, regionZoom(home.zoom, sheet.home));
}
