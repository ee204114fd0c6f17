import type { Stand } from '../cartography/ground.ts';
import { prismFrame, prismsOf } from '../cartography/prismFrame.ts';
import { prismStand } from '../cartography/prismStand.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Camera, Scene } from '../model/scene.ts';

/**
 * Stands the pictures of an atlas up. The door to the code of the prisms, which comes when they are first asked for.
 * @returns a function that is told the scene, and the rest as `prismStand` says; null where the atlas has no boundaries
 */
export function prismMap(atlas: Atlas): StandScene | null {
  const { sheet, shapes } = atlas;
  if (shapes === null) return null;
  const stand = prismStand({ sheet, shapes }, prismsOf(atlas));
  return (scene, share, base) => stand((band) => prismFrame(atlas, scene, band), share, base);
}

type StandScene = (scene: Scene, share: () => number, base: () => Camera | null) => Stand;
