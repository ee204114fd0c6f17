import type { Scene } from '../model/scene.ts';
import { store } from '../state/store.ts';
import { standsUp } from './tiltPrisms.ts';

/**
 * Whether the camera goes to what is selected. The site finder and the prisms show the province whatever that is: closer by,
 * the rings and most of what is ranked would be out of sight, and so would the heights that one is compared with; and the
 * stage moves only where a step says so.
 */
export function fliesToSelection(scene: Scene): boolean {
  const isFlat = store.getState().map.kind === 'plate' || !standsUp(scene);
  return scene.view !== 'find' && scene.view !== 'present' && isFlat;
}
