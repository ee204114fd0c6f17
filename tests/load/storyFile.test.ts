import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStoryFile, readStoryFile, writeStory } from '../../src/load/storyFile.ts';
import { LONGEST_TITLE, USUAL_DWELL_S } from '../../src/model/story.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { someStory } from './someStories.ts';

const atlas = anAtlas();
const read = (text: string) => readStoryFile(text, atlas);
const texts = (zh: string, en = '') => ({ zh, en });
const file = (part: object) => JSON.stringify({ format: 'yuecai-story', version: 1, id: 'mine', ...part });
const step = (part: object = {}) => ({ scene: '?r=foshan', title: texts('题', 'Title'), ...part });
const faultsOf = (text: string) => read(text).faults.map(({ place, expected }) => `${place} ${expected}`);

describe('a story file', () => {
  it('comes back as it was written, a step a line', () => {
    fc.assert(
      fc.property(someStory, (story) => {
        const text = writeStory(story);
        const { id, title, steps } = story;
        expect(read(text)).toEqual({ story: { id, title, steps }, refusal: null, faults: [], more: 0 });
        expect(text.trimEnd().split('\n')).toHaveLength(8 + steps.length);
      }),
    );
  });

  it('that is cut anywhere is refused as cut short', () => {
    fc.assert(
      fc.property(someStory, fc.nat(), (story, at) => {
        const text = writeStory(story).trimEnd();
        const cut = text.slice(0, at % text.length);
        expect(read(cut).refusal?.kind).toBe(cut === '' ? 'empty' : 'truncated');
      }),
    );
  });

  it('is refused with the reason', async () => {
    const kind = (text: string) => read(text).refusal?.kind;
    expect(kind(' \n')).toBe('empty');
    expect(kind('<html>')).toBe('not-json');
    expect(kind('[]')).toBe('not-story');
    expect(kind('{"format":"yuecai-scenario","version":1}')).toBe('not-story');
    expect(read(file({ version: 0, steps: [step()] })).refusal).toEqual({ kind: 'version', found: '0' });
    expect(kind(file({ steps: [] }))).toBe('nothing');
    expect(kind(file({ steps: 'x' }))).toBe('nothing');
    expect(kind('a'.repeat(4_000_001))).toBe('too-large');
    const gone = new Blob([file({ steps: [step()] })]);
    expect((await openStoryFile(gone, atlas)).story?.steps).toHaveLength(1);
    Object.defineProperty(gone, 'text', { value: () => Promise.reject(new Error('gone')) });
    expect((await openStoryFile(gone, atlas)).refusal?.kind).toBe('unreadable');
  });

  it('is read with a byte order mark, without what may be missing', () => {
    const { story, faults } = read(`\ufeff${file({ id: undefined, steps: [{}] })}`);
    const nothing = texts('');
    expect(story).toEqual({
      id: null,
      title: nothing,
      steps: [{ scene: '', title: nothing, sentence: nothing, notes: nothing, dwellS: USUAL_DWELL_S, figure: null }],
    });
    expect(faults).toEqual([]);
  });

  it('names each place of a step that was left out or mended, and keeps the rest', () => {
    const long = 'x'.repeat(LONGEST_TITLE + 1);
    const text = file({
      extra: 1,
      id: '../x',
      title: 'x',
      steps: [
        step({ scene: '?r=foshan,atlantis&color=gold', dwellS: 1, figure: 'atlantis.revenue-target' }),
        7,
        step({
          title: texts(long),
          sentence: { zh: 5, fr: 'x' },
          notes: texts('a\u202eb\nc'),
          dwellS: 'x',
          loud: true,
        }),
        step({ scene: 5, figure: 'foshan.revenue-target', dwellS: 5000 }),
      ],
    });
    expect(faultsOf(text)).toEqual([
      'extra key',
      'id id',
      'title text',
      'steps[0].scene scene-value',
      'steps[0].scene scene-value',
      'steps[0].dwellS dwell',
      'steps[0].figure figure',
      'steps[1] record',
      'steps[2].loud key',
      'steps[2].title.zh short-text',
      'steps[2].sentence.fr key',
      'steps[2].sentence.zh text',
      'steps[2].notes.zh plain-text',
      'steps[2].dwellS dwell',
      'steps[3].scene scene',
      'steps[3].dwellS dwell',
    ]);
    const { story } = read(text);
    expect(story?.id).toBeNull();
    expect(story?.steps.map(({ scene, dwellS, figure }) => [scene, dwellS, figure])).toEqual([
      ['?r=foshan', 3, null],
      ['?r=foshan', USUAL_DWELL_S, null],
      ['', 600, 'foshan.revenue-target'],
    ]);
    expect(story?.steps[1]?.notes.zh).toBe('ab\nc');
  });

  it('keeps of a scene only what is of the view: no story, language, theme or shortlist', () => {
    const scene = '?view=present&of=compare&story=x&step=3&kiosk=on&lang=en&theme=stage&pick=foshan&r=foshan&prism=on';
    expect(read(file({ steps: [step({ scene })] })).story?.steps[0]?.scene).toBe('?view=compare&r=foshan&prism=on');
  });
});
