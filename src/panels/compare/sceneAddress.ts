import type { Scene } from '../../model/scene.ts';
import { writeScene } from '../../model/sceneCodec.ts';

/** The address of a scene on this page, without any fragment: no notes and no scenario go with it. */
export function sceneAddress(scene: Scene): string {
  const [page = ''] = location.href.split(/[?#]/);
  return `${page}${writeScene(scene)}`;
}
