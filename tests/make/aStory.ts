import type { StoryId } from '../../src/model/ids.ts';
import type { Story, StoryStep } from '../../src/model/story.ts';

/** A step that shows a scene, by the query string of a link. */
export function aStep(scene = '', part: Partial<StoryStep> = {}): StoryStep {
  const empty = { zh: '', en: '' };
  return { scene, title: { zh: '题', en: 'Title' }, sentence: empty, notes: empty, dwellS: 12, figure: null, ...part };
}

/** A story of steps that show these scenes. */
export function aStory(scenes: readonly string[] = ['', '?r=foshan', '?view=find&need=ceramics'], id = 'tried'): Story {
  return {
    id: id as StoryId,
    origin: 'own',
    title: { zh: '试讲', en: 'Trial' },
    steps: scenes.map((scene) => aStep(scene)),
  };
}
