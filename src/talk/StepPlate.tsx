import type { Scene } from '../model/scene.ts';

/** A small picture of a scene as the stage would show it, for lists of steps. Filled by the branch of the stage. */
export function StepPlate(_: { readonly scene: Scene }) {
  return null;
}
