import type { AreaId } from '../model/ids.ts';
import type { Camera } from '../model/scene.ts';
import { selectArea } from '../state/actions.ts';
import { toggleCompared } from '../state/compareActions.ts';
import { addsToCompared } from './addsToCompared.ts';

/**
 * Opens an area chosen on the map, or puts it beside what is compared.
 * @param camera of the map, which then stays where it is
 * @param adds as for `addsToCompared`
 */
export function chooseArea(area: AreaId, camera: Camera, adds: boolean): void {
  if (addsToCompared(adds)) toggleCompared(area, camera);
  else selectArea(area);
}
