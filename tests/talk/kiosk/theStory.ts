import type { StoryId } from '../../../src/model/ids.ts';
import type { Story, StoryStep } from '../../../src/model/story.ts';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { aScene } from '../../make/aScene.ts';

/** A story of three steps, each with a dwell time of its own. */
export const THE_STORY: Story = {
  id: 'three' as StoryId,
  origin: 'shipped',
  title: { zh: '三步', en: 'Three steps' },
  steps: [aStep('', 5), aStep('?r=foshan', 10), aStep('?r=zhuhai', 20)],
};

/** Puts the story on the stage at a step, with the kiosk running or not. */
export function onStage(step: number, kiosk = true): void {
  store.setState({
    atlas: anAtlas(),
    stories: { shipped: [THE_STORY], device: 'unread', own: [], before: null, linked: null, reports: [], inHand: null },
    talk: { black: false, pointer: null, begunAt: 0, themeBefore: null },
    scene: aScene({ view: 'present', story: THE_STORY.id, step, kiosk }),
    listing: null,
    hover: null,
    map: { kind: 'live', software: false },
  });
}

function aStep(scene: string, dwellS: number): StoryStep {
  const text = { zh: '一步', en: 'A step' };
  return { scene, dwellS, title: text, sentence: text, notes: text, figure: null };
}
