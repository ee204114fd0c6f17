import type { Camera } from '../model/scene.ts';
import type { Band } from '../model/shapes.ts';
import type { DrawBand, LivePlate } from '../plate/livePlate.ts';
import { store } from '../state/store.ts';
import { isListRead } from './isListRead.ts';

/** Line widths of `plate.css` for the whole province: paper is as wide as a desk, whatever the screen. */
const PROVINCE_STEP = '6';

/**
 * Shows on the plate what paper shall have: the province with the selection outlined in it, or, where the reader has moved
 * the map, what the reader moved it to; the view that a selection merely flew to is the screen's. Style sheets lay it out:
 * no script can measure a sheet of paper, on which only the map of the brief is as narrow as a phone's.
 */
export function showOnPaper(plate: LivePlate, element: HTMLElement, draw: DrawBand): void {
  const camera = paperCamera(plate);
  // On the brief the map is little wider than on a phone, and names stand as they do there.
  const widest: Band = isListRead(store.getState()) ? 'narrow' : 'province';
  plate.show((band) => draw(band === 'region' ? band : widest), camera);
  if (camera === null) element.dataset['zoom'] = PROVINCE_STEP;
}

/** The camera of the map on paper; null for the first view. */
export function paperCamera(plate: Pick<LivePlate, 'clamp'>): Camera | null {
  const { at } = store.getState().scene;
  return at === null ? null : plate.clamp(at);
}
