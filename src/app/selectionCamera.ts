import { areaBox } from '../cartography/areaBox.ts';
import { NARROW_WIDTH } from '../cartography/band.ts';
import { fitCamera } from '../cartography/camera.ts';
import type { Atlas } from '../model/atlas.ts';
import type { AreaId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import type { LivePlate } from '../plate/livePlate.ts';

/** What a close-up leaves free around its area: caption, controls and foot stand there. CSS px. */
const NARROW_PADDING = { top: 44, right: 56, bottom: 56, left: 16 };
const PADDING = { top: 104, right: 72, bottom: 88, left: 40 };
/** On a desk the neighbours stay in sight, so that one sees where the selection lies: zoom levels beyond the first view. */
const MOST_BEYOND_HOME = 1.6;

/** The camera fitted to a selected area, clear of what stands over the map; null, the first view, where nothing is selected. */
export function selectionCamera(
  atlas: Atlas,
  selected: AreaId | undefined,
  plate: Pick<LivePlate, 'size' | 'home'>,
): Camera | null {
  const box = selected === undefined ? null : areaBox(atlas, selected);
  if (box === null) return null;
  const size = plate.size();
  if (size.width < NARROW_WIDTH) return fitCamera(box, size, NARROW_PADDING);
  const fitted = fitCamera(box, size, PADDING);
  return { ...fitted, zoom: Math.min(fitted.zoom, plate.home().zoom + MOST_BEYOND_HOME) };
}
