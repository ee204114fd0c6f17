import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_STORY_PART, readStoryFragment, writeStoryFragment } from '../../src/load/storyFragment.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { someStory } from './someStories.ts';

const atlas = anAtlas();
const read = (hash: string) => readStoryFragment(hash, atlas);
const spelt = (json: unknown) => `#story=${Buffer.from(JSON.stringify(json)).toString('base64url')}`;

describe('a story at the end of a link', () => {
  it('comes back as it was where it is small enough, else there is no such link', () => {
    let written = 0;
    fc.assert(
      fc.property(someStory, ({ title, steps }) => {
        const story = { title, steps: steps.slice(0, 3) };
        const part = writeStoryFragment(story);
        if (part === null) return;
        written += 1;
        expect(part).toMatch(/^story=[\w-]+$/);
        expect(part.length).toBeLessThanOrEqual(LONGEST_STORY_PART);
        expect(read(`#notes=x&${part}`)).toEqual({ story: { ...story, id: null }, refusal: null, faults: [], more: 0 });
      }),
    );
    expect(written).toBeGreaterThan(5);
  });

  it('is none where the link ends in something else', () => {
    for (const hash of ['', '#', '#notes=abc', '#story', '#stories=abc']) expect(read(hash)).toBeNull();
  });

  it('is refused with the reason where it is broken', () => {
    const kind = (hash: string) => read(hash)?.refusal?.kind;
    expect(kind('#story=')).toBe('empty');
    expect(kind('#story=%3Cscript%3E')).toBe('not-json');
    expect(kind(`#story=${Buffer.from('{"v":1,"t":["a').toString('base64url')}`)).toBe('truncated');
    expect(kind(spelt([]))).toBe('not-story');
    expect(kind(spelt({ v: 2, s: [] }))).toBe('version');
    expect(kind(spelt({ v: 1, s: [] }))).toBe('nothing');
    expect(kind(`#story=${'A'.repeat(LONGEST_STORY_PART)}`)).toBe('too-large');
  });

  it('is opened without what is broken, told by its place in a file', () => {
    const reading = read(
      spelt({ v: 1, t: ['题', ''], z: 1, s: [['?r=foshan,atlantis', ['a'], 5, null, 0, 'x.y'], 7] }),
    );
    expect(reading?.story?.steps).toHaveLength(1);
    expect(reading?.faults.map(({ place }) => place)).toEqual([
      '#z',
      'steps[0].scene',
      'steps[0].sentence',
      'steps[0].notes',
      'steps[0].dwellS',
      'steps[0].figure',
      'steps[1]',
    ]);
  });

  it('never throws, whatever stands there', () => {
    const json = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('v', 't', 's'), fc.array(fc.jsonValue())));
    fc.assert(fc.property(json, (record) => void read(spelt({ v: 1, ...Object(record) }))));
    fc.assert(fc.property(fc.string(), (junk) => void read(`#story=${junk}`)));
  });
});
