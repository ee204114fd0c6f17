import type { Atlas } from '../model/atlas.ts';
import type { Scene } from '../model/scene.ts';
import type { SiteMark } from './siteMarks.ts';

/** The places around the reference that the find screen lists: filled by its own branch. */
export function nearMarks(_atlas: Atlas, _scene: Scene): readonly SiteMark[] {
  return [];
}
