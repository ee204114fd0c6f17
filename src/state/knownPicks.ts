import type { Atlas } from '../model/atlas.ts';
import type { PickId } from '../model/finding.ts';
import { knownIds } from '../model/knownIds.ts';
import { readScene } from '../model/sceneCodec.ts';

/** Tells what ids stand for in the atlas: those of earlier versions are read as those that took their place. */
export function knownPicks(atlas: Atlas): (id: string) => PickId | null {
  const known = knownIds(atlas);
  return (id) => readScene(`?pick=${encodeURIComponent(id)}`, known).scene.finding.picks[0] ?? null;
}
