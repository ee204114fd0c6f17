import type { Atlas } from '../../model/atlas.ts';
import type { Scene } from '../../model/scene.ts';
import { writeScene } from '../../model/sceneCodec.ts';
import { type Brief, type BriefExtras, brief } from '../../output/brief.ts';
import { isoDay } from '../../output/isoDay.ts';

/** The brief of what the reader sees, with the day and the address of the very same scene. */
export function makeBrief(
  atlas: Atlas,
  scene: Scene,
  extras: Pick<BriefExtras, 'stability' | 'notes'>,
  now: Date,
): Brief {
  const [page = ''] = location.href.split(/[?#]/);
  return brief(atlas, scene.finding, { ...extras, link: `${page}${writeScene(scene)}`, day: isoDay(now) });
}
