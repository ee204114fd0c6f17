import { describe, expect, it } from 'vitest';
import { storyGaps } from '../../src/analysis/storyGaps.ts';
import type { FigureId, StoryId } from '../../src/model/ids.ts';
import type { Story, StoryStep } from '../../src/model/story.ts';
import { anAtlas } from '../make/anAtlas.ts';

const WHOLE: StoryStep = {
  scene: '?r=foshan',
  title: { zh: '佛山', en: 'Foshan' },
  sentence: { zh: '三类材料。', en: 'Three sectors.' },
  notes: { zh: '', en: '' },
  dwellS: 12,
  figure: 'foshan.revenue-target' as FigureId,
};

function gapsOf(...steps: readonly Partial<StoryStep>[]) {
  const story: Story = {
    id: 'mine' as StoryId,
    origin: 'own',
    title: { zh: '我的', en: 'Mine' },
    steps: steps.map((step) => ({ ...WHOLE, ...step })),
  };
  return storyGaps(anAtlas(), story);
}

describe('storyGaps', () => {
  it('finds nothing missing in a story that is whole', () => {
    expect(gapsOf({}, { figure: null, sentence: { zh: '', en: '' } })).toEqual([]);
  });

  it('says of which step the atlas lacks a place, and which', () => {
    expect(gapsOf({}, { scene: '?r=atlantis,foshan' })).toEqual([{ step: 2, kind: 'dropped', values: ['r=atlantis'] }]);
  });

  it('says of a number that is not there', () => {
    expect(gapsOf({ figure: 'foshan.moon' as FigureId })).toEqual([{ step: 1, kind: 'no-figure', id: 'foshan.moon' }]);
  });

  it('says in which language something is not said', () => {
    expect(gapsOf({ sentence: { zh: '三类材料。', en: ' ' } })).toEqual([
      { step: 1, kind: 'untranslated', lang: 'en' },
    ]);
  });

  it('says that there is no step', () => {
    expect(gapsOf()).toEqual([{ step: null, kind: 'no-steps' }]);
  });
});
