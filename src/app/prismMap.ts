import type { Stand } from '../cartography/ground.ts';
import { prismFrame, prismsOf } from '../cartography/prismFrame.ts';
import { prismStand } from '../cartography/prismStand.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';

/**
 * Stands the pictures of an atlas up. The door to the code of the prisms, which comes when they are first asked for.
 * @returns a function that is told the scene, and how far the camera has been tilted by now, 0 to 1; null where the atlas
 * has no boundaries
 */
export function prismMap(atlas: Atlas): ((scene: Scene, share: () => number) => Stand) | null {
  const { sheet, shapes } = atlas;
  if (shapes === null) return null;
  const stand = prismStand({ sheet, shapes }, prismsOf(atlas));
  return (scene, share) => stand((band) => prismFrame(atlas, scene, band), share);
}
