import type { StoryId } from '../../../src/model/ids.ts';
import type { Story, StoryStep } from '../../../src/model/story.ts';
import { store } from '../../../src/state/store.ts';
import { anAtlas } from '../../make/anAtlas.ts';
import { aScene } from '../../make/aScene.ts';

export function aStep(part: Partial<StoryStep> = {}): StoryStep {
  const nothing = { zh: '', en: '' };
  return { scene: '', title: nothing, sentence: nothing, notes: nothing, dwellS: 12, figure: null, ...part };
}

export const TALK: Story = {
  id: 'a-talk' as StoryId,
  origin: 'own',
  title: { zh: '三步', en: 'Three steps' },
  steps: [
    aStep({
      title: { zh: '全省', en: 'The province' },
      sentence: { zh: '九个区域。', en: 'Nine regions.' },
      notes: { zh: '先问好。', en: 'Greet them first.' },
    }),
    aStep({
      scene: '?r=foshan',
      title: { zh: '佛山', en: 'Foshan' },
      sentence: { zh: '三类材料。', en: 'Three sectors.' },
      notes: { zh: '说清楚这是目标。', en: '' },
      figure: 'foshan.revenue-target' as StoryStep['figure'],
    }),
    aStep({
      scene: '?r=nowhere',
      title: { zh: '结束', en: 'The end' },
      figure: 'no.such-figure' as StoryStep['figure'],
    }),
  ],
};

/** The audience's window: a talk at a step, or the page of its story. */
export function onStage(step: number | null = 1, story: Story | null = TALK): void {
  store.setState({
    atlas: anAtlas(),
    scene: aScene({ view: 'present', story: story?.id ?? null, step }),
    stories: {
      shipped: [],
      device: 'unread',
      own: story === null ? [] : [story],
      before: null,
      linked: null,
      reports: [],
      inHand: null,
    },
    talk: { black: false, pointer: null, begunAt: null, themeBefore: null },
  });
}
