import { DEFAULT_SCENE, type Scene } from '../../src/model/scene.ts';

/** The default scene with some of its parts changed. */
export function aScene(part: Partial<Scene> = {}): Scene {
  return { ...DEFAULT_SCENE, ...part };
}
