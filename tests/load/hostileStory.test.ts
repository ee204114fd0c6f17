import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoryFile, writeStory } from '../../src/load/storyFile.ts';
import { knownIds } from '../../src/model/knownIds.ts';
import { readScene } from '../../src/model/sceneCodec.ts';
import { LEAST_DWELL_S, LONGEST_NOTES, LONGEST_TITLE, MOST_DWELL_S, MOST_STEPS } from '../../src/model/story.ts';
import type { StoryReading } from '../../src/model/storyReading.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { someStory } from './someStories.ts';

const atlas = anAtlas();
const read = (text: string) => readStoryFile(text, atlas);
const file = (part: object) => JSON.stringify({ format: 'yuecai-story', version: 1, ...part });
const step = { scene: '?r=foshan', title: { zh: '题', en: 'Title' } };

/** What holds of every story that comes out, whatever went in. */
function expectSound({ story, faults }: StoryReading): void {
  expect(faults.length).toBeLessThanOrEqual(50);
  if (story === null) return;
  expect(story.steps.length).toBeGreaterThan(0);
  expect(story.steps.length).toBeLessThanOrEqual(MOST_STEPS);
  for (const { scene, title, notes, dwellS, figure } of story.steps) {
    expect(readScene(scene, knownIds(atlas)).dropped).toEqual([]);
    expect(dwellS >= LEAST_DWELL_S && dwellS <= MOST_DWELL_S).toBe(true);
    expect(figure === null || atlas.figureById.has(figure)).toBe(true);
    for (const text of [title.zh, title.en]) {
      expect(text.length).toBeLessThanOrEqual(LONGEST_TITLE);
      expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
    }
    for (const text of [notes.zh, notes.en]) {
      expect(text.length).toBeLessThanOrEqual(LONGEST_NOTES);
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
    }
  }
}

describe('a hostile story file', () => {
  it('with ten thousand steps is opened as far as it makes sense, and says so', () => {
    const reading = read(file({ steps: Array.from({ length: 10_000 }, () => step) }));
    expect(reading.story?.steps).toHaveLength(MOST_STEPS);
    expect(reading.faults).toEqual([{ place: 'steps', found: '10000', expected: 'fewer' }]);
  });

  it('has its markup taken for text', () => {
    const title = { zh: '<img src=x onerror=alert(1)>', en: '<script>alert(1)</script>' };
    const reading = read(file({ steps: [{ ...step, title, scene: '?r=<script>&at="><svg onload=alert(1)>' }] }));
    expect(reading.story?.steps[0]?.title).toEqual(title);
    expect(reading.story?.steps[0]?.scene).toBe('');
    expect(reading.faults.map(({ found }) => found)).toEqual(['r=<script>', 'at="><svg onload=alert(1)>']);
  });

  it('cannot touch prototypes', () => {
    const text = file({ steps: [step] }).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{}},');
    expect(read(text).faults.map(({ place }) => place)).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
    const inherited = file({ steps: [] }).replace('[]', '[{"__proto__":{"scene":"?r=foshan"}}]');
    expect(read(inherited).story?.steps[0]?.scene).toBe('');
  });

  it('is read or refused at once however deep, long or wide it is', () => {
    const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const files = [
      deep(200_000),
      file({ steps: [step] }).replace('"?r=foshan"', deep(100_000)),
      file({ steps: [{ ...step, scene: `?r=${'foshan,'.repeat(100_000)}` }] }),
      file({ steps: [{ ...step, scene: `?${'r=x&'.repeat(900)}` }] }),
      file({ steps: [{ ...step, title: { zh: 'x'.repeat(3_000_000) } }] }),
      file(Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`k${at}`, 1]))),
      'a'.repeat(5_000_000),
    ];
    for (const text of files) expectSound(read(text));
  });

  it('never throws, and what comes out is sound', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.string(), fc.double(), fc.constant(null));
    const key = fc.constantFrom('scene', 'title', 'sentence', 'notes', 'dwellS', 'figure', '__proto__', 'x');
    const steps = fc.oneof(junk, fc.array(fc.oneof(junk, fc.dictionary(key, junk))));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(read(text).story).toBeNull()));
    fc.assert(fc.property(junk, junk, steps, (id, title, list) => expectSound(read(file({ id, title, steps: list })))));
  });

  it('that was a story and has signs changed anywhere gives no story, or a sound one', () => {
    fc.assert(
      fc.property(someStory, fc.nat(), fc.string({ maxLength: 3 }), (story, at, instead) => {
        const text = writeStory(story);
        const here = at % text.length;
        expectSound(read(text.slice(0, here) + instead + text.slice(here + instead.length)));
      }),
      { numRuns: 200 },
    );
  });
});
