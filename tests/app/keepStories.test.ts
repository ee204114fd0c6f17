// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepStories } from '../../src/app/keepStories.ts';
import type { RecordDevice } from '../../src/app/recordDevice.ts';
import { storyKey, storyRecord } from '../../src/load/keptStories.ts';
import { writeStoryFragment } from '../../src/load/storyFragment.ts';
import type { Story } from '../../src/model/story.ts';
import { moveStep } from '../../src/state/stepActions.ts';
import { store } from '../../src/state/store.ts';
import { editStory, newStory, removeStory, restoreStories } from '../../src/state/storyActions.ts';
import { aDevice } from '../make/aDevice.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { aStep, aStory } from '../make/aStory.ts';
import { noStories } from '../make/noStories.ts';

const atlas = anAtlas();
const stories = () => store.getState().stories;
const later = async () => await vi.advanceTimersByTimeAsync(400);
const records = (...own: readonly Story[]) =>
  Object.fromEntries(own.map((story, made) => [storyKey(story.id), storyRecord({ made, story })]));
const named = (title: string) => ({ title: { zh: title, en: '' } });

let ends: (() => void)[] = [];

async function keep(device: RecordDevice, address = '/?view=present'): Promise<void> {
  history.replaceState(null, '', address);
  ends.push(await keepStories(device));
}

beforeEach(() => {
  vi.useFakeTimers();
  store.setState({ atlas, scene: aScene({ view: 'present' }), stories: noStories({ device: 'unread' }) });
});

afterEach(() => {
  for (const end of ends) end();
  ends = [];
  vi.useRealTimers();
});

describe('keeping stories on the device', () => {
  it('brings them back in their order, and writes of them only what changes', async () => {
    const [one, two] = [aStory({ id: 'b', ...named('一') }), aStory({ id: 'a', ...named('二') })];
    const device = aDevice(records(one, two));
    await keep(device);
    expect(stories().own).toEqual([one, two]);
    moveStep(two.id, 0, 1);
    await later();
    expect(device.writes).toEqual([[storyKey(two.id)]]);
    removeStory(one.id);
    await later();
    expect(device.held.has(storyKey(one.id))).toBe(false);
    restoreStories();
    newStory({ zh: '三', en: '' }, aStep());
    await later();
    expect(device.held.size).toBe(3);
  });

  it('leaves alone what another page has written meanwhile', async () => {
    const device = aDevice(records(aStory({ id: 'a' })));
    await keep(device);
    device.held.set('own:theirs', storyRecord({ made: 5, story: aStory({ id: 'theirs' }) }));
    newStory({ zh: '新', en: '' }, aStep());
    await later();
    expect([...device.held.keys()]).toHaveLength(3);
  });

  it('writes at once when the page is left', async () => {
    const device = aDevice();
    await keep(device);
    newStory({ zh: '新', en: '' }, aStep());
    dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(device.writes).toHaveLength(1);
  });

  it('says where the browser keeps nothing, or does not answer, and goes on', async () => {
    await keep({ read: () => Promise.reject(new Error('private')), write: () => Promise.reject(new Error('private')) });
    expect(stories().device).toBe('refused');
    newStory({ zh: '新', en: '' }, aStep());
    expect(stories().own).toHaveLength(1);
    for (const end of ends) end();
    ends = [];
    store.setState({ stories: noStories({ device: 'unread' }) });
    const kept = keep({ read: () => new Promise(() => undefined), write: () => Promise.resolve() });
    await vi.advanceTimersByTimeAsync(5000);
    await kept;
    expect(stories().device).toBe('refused');
  });

  it('says where there is no room, and writes it all once there is', async () => {
    const device = aDevice();
    await keep(device);
    device.refuses = true;
    const id = newStory({ zh: '新', en: '' }, aStep());
    await later();
    expect(stories().device).toBe('refused');
    device.refuses = false;
    editStory(id, (story) => ({ ...story, ...named('改') }));
    await later();
    expect(stories().device).toBe('kept');
    expect(device.held.size).toBe(1);
  });

  it('leaves out what is broken, names it, and touches no record of it', async () => {
    const device = aDevice({
      'own:a': { made: 'x', text: '{"format":"yuecai-story","version":1,"steps":[{"scene":"?r=atlantis"}]}' },
      'own:b': { made: 1, text: 'x' },
      'own:../c': {},
      theirs: 5,
    });
    await keep(device);
    expect(stories().own.map(({ id }) => id)).toEqual(['a']);
    expect(stories().reports.map(({ name, refusal }) => `${name} ${refusal?.kind}`)).toEqual([
      'own:a undefined',
      'own:b not-json',
      'own:../c not-story',
      'theirs not-story',
    ]);
    await later();
    expect(device.writes).toEqual([]);
  });

  it('reads the story of a link, which is not written until it is kept', async () => {
    const device = aDevice();
    const part = writeStoryFragment(aStory(named('他们的')));
    await keep(device, `/?view=present#${part}`);
    expect(stories().linked?.title.zh).toBe('他们的');
    await later();
    expect(device.writes).toEqual([]);
    expect(location.hash).toBe(`#${part}`);
  });

  it('tells of a link that is broken, and takes it off the address', async () => {
    await keep(aDevice(), '/?view=present#story=%3Cscript%3E');
    expect(stories().reports).toMatchObject([{ from: 'link', refusal: { kind: 'not-json' } }]);
    expect(location.hash).toBe('');
  });
});
