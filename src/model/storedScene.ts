import { DEFAULT_SCENE, type Scene } from './scene.ts';
import { writeScene } from './sceneCodec.ts';

/**
 * A scene as a step of a story stores it: the query string of a link, without what belongs to the talk (story, step,
 * language, theme, kiosk) and without the shortlist, which is the reader's own.
 */
export function storedScene(scene: Scene): string {
  const { story, step, staged, kiosk, lang, theme } = DEFAULT_SCENE;
  const view = scene.view === 'present' ? scene.staged : scene.view;
  const finding = { ...scene.finding, picks: [] };
  return writeScene({ ...scene, view, finding, story, step, staged, kiosk, lang, theme });
}
