import { areaBox } from '../cartography/areaBox.ts';
import { NARROW_WIDTH, regionZoom } from '../cartography/band.ts';
import { fitCamera } from '../cartography/camera.ts';
import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import type { AreaId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import type { LivePlate } from '../plate/livePlate.ts';

/** What a close-up leaves free around its area: caption, controls and foot stand there. CSS px. */
const NARROW_PADDING = { top: 44, right: 56, bottom: 56, left: 16 };
const PADDING = { top: 104, right: 72, bottom: 88, left: 40 };
/** On a desk the neighbours stay in sight, so that one sees where the selection lies: zoom levels beyond the first view. */
const MOST_BEYOND_HOME = 1.6;

/** A city within a region or a county is looked at from so near at most: closer by, its outline shows how coarse it is. */
const NEAREST = 11;

/** The camera fitted to a selected area, clear of what stands over the map; null, the first view, where nothing is selected. */
export function selectionCamera(
  atlas: Atlas,
  selected: AreaId | undefined,
  plate: Pick<LivePlate, 'size' | 'home'>,
): Camera | null {
  const box = selected === undefined ? null : areaBox(atlas, selected);
  if (box === null) return null;
  const size = plate.size();
  const isNarrow = size.width < NARROW_WIDTH;
  const fitted = fitCamera(box, size, isNarrow ? NARROW_PADDING : PADDING);
  if (isInner(atlas, selected)) return { ...fitted, zoom: Math.min(fitted.zoom, NEAREST) };
  if (isNarrow) return fitted;
  const home = plate.home().zoom;
  // Farther out its symbol, or those of its neighbours, would stand in the sea, and perhaps out of sight.
  const inPlace = regionZoom(home, atlas.sheet.home);
  const least = isDisplaced(atlas, selected) ? inPlace : home;
  const most = Math.max(inPlace, home + MOST_BEYOND_HOME);
  return { ...fitted, zoom: Math.max(least, Math.min(fitted.zoom, most)) };
}

/** True of a region whose symbol stands away from it in the first view. */
function isDisplaced({ sheet }: Atlas, selected: AreaId | undefined): boolean {
  return sheet.symbols.some(({ region, band, foot }) => region === selected && band === 'province' && foot !== null);
}

/** True of a county, and of a city within a region. */
function isInner(atlas: Atlas, selected: AreaId | undefined): boolean {
  const area = selected === undefined ? null : findArea(selected, atlas);
  return area?.kind === 'county' || (area?.kind === 'city' && area.city.region !== null);
}
