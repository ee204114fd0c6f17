import { areaBox } from '../cartography/areaBox.ts';
import { NARROW_WIDTH, regionZoom } from '../cartography/band.ts';
import { fitCamera, MAX_ZOOM, type Padding } from '../cartography/camera.ts';
import type { Atlas } from '../model/atlas.ts';
import { findArea } from '../model/findArea.ts';
import type { AreaId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import type { Band } from '../model/shapes.ts';
import type { LivePlate } from '../plate/livePlate.ts';

/** What a close-up leaves free around its area: caption, controls and foot stand there. CSS px. */
const PADDING: Padding = { top: 104, right: 72, bottom: 88, left: 40 };
/** On a phone beside what the plate itself says is overlaid: the buttons stand at the right. */
const NARROW_AIR: Padding = { top: 10, right: 64, bottom: 6, left: 12 };
/** From what is overlaid, where that reaches farther in than `PADDING`. */
const AIR = 16;
/** On a desk the neighbours stay in sight, so that one sees where the selection lies: zoom levels beyond the first view. */
const MOST_BEYOND_HOME = 1.6;

/** A city within a region or a county is looked at from so near at most: closer by, its outline shows how coarse it is. */
const NEAREST = 11;

/** The camera fitted to a selected area, clear of what stands over the map; null, the first view, where nothing is selected. */
export function selectionCamera(
  atlas: Atlas,
  selected: AreaId | undefined,
  plate: Pick<LivePlate, 'size' | 'home' | 'overlaid'>,
): Camera | null {
  const box = selected === undefined ? null : areaBox(atlas, selected);
  if (box === null) return null;
  const size = plate.size();
  const isNarrow = size.width < NARROW_WIDTH;
  const fitted = fitCamera(box, size, freeOf(plate.overlaid(), isNarrow));
  if (isInner(atlas, selected)) return { ...fitted, zoom: Math.min(fitted.zoom, NEAREST) };
  const home = plate.home().zoom;
  // Farther out its symbol, or those of its neighbours, would stand in the sea, and perhaps out of sight.
  const inPlace = regionZoom(home, atlas.sheet.home);
  const least = isDisplaced(atlas, selected, isNarrow ? 'narrow' : 'province') ? inPlace : home;
  const most = isNarrow ? MAX_ZOOM : Math.max(inPlace, home + MOST_BEYOND_HOME);
  return { ...fitted, zoom: Math.max(least, Math.min(fitted.zoom, most)) };
}

function freeOf(overlaid: Padding, isNarrow: boolean): Padding {
  const side = (of: keyof Padding) =>
    isNarrow ? overlaid[of] + NARROW_AIR[of] : Math.max(PADDING[of], overlaid[of] + AIR);
  return { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') };
}

/** True of a region whose symbol stands away from it in the first view. */
function isDisplaced({ sheet }: Atlas, selected: AreaId | undefined, first: Band): boolean {
  return sheet.symbols.some(({ region, band, foot }) => region === selected && band === first && foot !== null);
}

/** True of a county, and of a city within a region. */
function isInner(atlas: Atlas, selected: AreaId | undefined): boolean {
  const area = selected === undefined ? null : findArea(selected, atlas);
  return area?.kind === 'county' || (area?.kind === 'city' && area.city.region !== null);
}
