import type { Scene } from '../model/scene.ts';

/**
 * Whether the camera goes to what is selected. The site finder shows the province whatever that is: closer by, the rings
 * and most of what is ranked would be out of sight; and the stage moves only where a step says so.
 */
export function fliesToSelection({ view }: Pick<Scene, 'view'>): boolean {
  return view !== 'find' && view !== 'present';
}
