import type { Story } from '../../src/model/story.ts';
import { aStep, aStory } from './aStory.ts';

/** A story of steps that show these scenes, each by the query string of a link. */
export function storyOfScenes(
  scenes: readonly string[] = ['', '?r=foshan', '?view=find&need=ceramics'],
  id = 'tried',
): Story {
  return aStory({ id, steps: scenes.map((scene) => aStep('题', { scene })) });
}
