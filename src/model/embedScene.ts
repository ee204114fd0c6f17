import type { Scene } from './scene.ts';

/** A scene as an embedded page shows it: no talk and no stories there, but what a step of theirs shows. */
export function embedScene(scene: Scene): Scene {
  if (scene.view !== 'present' && scene.story === null) return scene;
  const view = scene.view === 'present' ? scene.staged : scene.view;
  return { ...scene, view, story: null, step: null, staged: 'explore', kiosk: false };
}
