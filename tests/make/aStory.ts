import type { StoryId } from '../../src/model/ids.ts';
import { type Story, type StoryStep, USUAL_DWELL_S } from '../../src/model/story.ts';

/** A step of the default scene, called something in both languages, with some of its parts changed. */
export function aStep(title = '一', part: Partial<StoryStep> = {}): StoryStep {
  const nothing = { zh: '', en: '' };
  return {
    scene: '',
    title: { zh: title, en: `${title} en` },
    sentence: nothing,
    notes: nothing,
    dwellS: USUAL_DWELL_S,
    figure: null,
    ...part,
  };
}

/** An own story of two steps, with some of its parts changed. */
export function aStory(part: Partial<Omit<Story, 'id'>> & { readonly id?: string } = {}): Story {
  const { id = 'mine', ...rest } = part;
  return {
    id: id as StoryId,
    origin: 'own',
    title: { zh: '我的', en: 'Mine' },
    steps: [aStep('一', { scene: '?r=foshan' }), aStep('二', { scene: '?color=target' })],
    ...rest,
  };
}
