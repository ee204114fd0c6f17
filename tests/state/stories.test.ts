// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readStoryFile, writeStory } from '../../src/load/storyFile.ts';
import type { PickId } from '../../src/model/finding.ts';
import type { RegionId, StoryId } from '../../src/model/ids.ts';
import { MOST_STEPS, type Story } from '../../src/model/story.ts';
import { openView } from '../../src/state/findActions.ts';
import {
  addStep,
  duplicateStep,
  editStep,
  moveStep,
  putStepDown,
  removeStep,
  saveViewToStep,
  takeStepInHand,
} from '../../src/state/stepActions.ts';
import { stepKey } from '../../src/state/stepKeys.ts';
import { store } from '../../src/state/store.ts';
import {
  dropLinkedStory,
  duplicateStory,
  editStory,
  keepLinkedStory,
  LINKED_ID,
  newStory,
  openStoryReading,
  removeStory,
  restoreStories,
  takeStories,
} from '../../src/state/storyActions.ts';
import { endTalk, goToStep, openStory, startTalk } from '../../src/state/talkActions.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { aStep, aStory } from '../make/aStory.ts';
import { noStories } from '../make/noStories.ts';

const atlas = anAtlas();
const stories = () => store.getState().stories;
const scene = () => store.getState().scene;
const mine = () => stories().own.find(({ id }) => id === aStory().id);
const titles = () => mine()?.steps.map(({ title }) => title.zh);
const reading = (text: string) => readStoryFile(text, atlas);
const id = aStory().id;

function begin(own: readonly Story[] = [aStory()]): void {
  history.replaceState(null, '', '/');
  store.setState({ atlas, scene: aScene(), stories: noStories({ own }) });
}

beforeEach(() => begin());

describe('the steps of a story', () => {
  it('are added, changed, moved, copied and taken away', () => {
    expect(addStep(id, aStep('三'))).toBe(true);
    expect(titles()).toEqual(['一', '二', '三']);
    moveStep(id, 2, 0);
    expect(titles()).toEqual(['三', '一', '二']);
    duplicateStep(id, 1);
    expect(titles()).toEqual(['三', '一', '一', '二']);
    editStep(id, 2, { title: { zh: '四', en: '' } });
    expect(titles()).toEqual(['三', '一', '四', '二']);
    removeStep(id, 0);
    expect(titles()).toEqual(['一', '四', '二']);
    restoreStories();
    expect(titles()).toEqual(['三', '一', '四', '二']);
  });

  it('are moved anywhere without one being lost', () => {
    const place = fc.nat({ max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place)), (moves) => {
        const names = ['a', 'b', 'c', 'd', 'e', 'f'];
        begin([aStory({ steps: names.map((name) => aStep(name)) })]);
        for (const [from, to] of moves) {
          const before = titles() ?? [];
          moveStep(id, from, to);
          expect(titles()?.[to]).toBe(before[from]);
        }
        expect([...(titles() ?? [])].sort()).toEqual(names);
      }),
    );
  });

  it('keep their keys while they are edited and moved; a copy has its own', () => {
    const key = stepKey(aStoryStep(0));
    editStep(id, 0, { dwellS: 30 });
    moveStep(id, 0, 1);
    expect(stepKey(aStoryStep(1))).toBe(key);
    duplicateStep(id, 1);
    expect(stepKey(aStoryStep(2))).not.toBe(key);
  });

  it('are one at least and a hundred at most', () => {
    removeStep(id, 0);
    removeStep(id, 0);
    expect(titles()).toHaveLength(1);
    begin([aStory({ steps: Array.from({ length: MOST_STEPS }, () => aStep()) })]);
    expect(addStep(id, aStep())).toBe(false);
    expect(duplicateStep(id, 3)).toBe(false);
    expect(titles()).toHaveLength(MOST_STEPS);
  });

  function aStoryStep(at: number) {
    const step = mine()?.steps[at];
    if (step === undefined) throw new Error('no such step');
    return step;
  }
});

describe('a view of a step', () => {
  it('is changed out on the map and saved, and the shortlist stays the reader’s', () => {
    const picks = ['zhuhai' as PickId];
    store.setState({ scene: aScene({ finding: { ...aScene().finding, picks } }) });
    takeStepInHand({ story: id, at: 0 });
    expect(scene()).toMatchObject({ view: 'explore', areas: ['foshan'] });
    expect(scene().finding.picks).toEqual(picks);
    store.setState({ scene: { ...scene(), areas: ['zhuhai' as RegionId], lang: 'en' } });
    saveViewToStep();
    expect(mine()?.steps[0]?.scene).toBe('?r=zhuhai');
    expect(scene()).toMatchObject({ view: 'present', story: id, step: null, lang: 'en' });
    expect(stories().inHand).toBeNull();
  });

  it('stays as it was where the reader goes back without', () => {
    takeStepInHand({ story: id, at: 1 });
    store.setState({ scene: { ...scene(), areas: ['zhuhai' as RegionId] } });
    putStepDown();
    expect(mine()?.steps[1]?.scene).toBe('?color=target');
    expect(scene().story).toBe(id);
  });

  it('last looked at is remembered on the page of the stories', () => {
    openView('compare');
    openView('present');
    expect(scene()).toMatchObject({ view: 'present', staged: 'compare', story: null });
    openStory(id);
    openView('explore');
    expect(scene()).toMatchObject({ view: 'explore', staged: 'explore', story: null });
  });
});

describe('a talk', () => {
  it('leaves the shortlist of the reader as it is', () => {
    const picks = ['zhuhai' as PickId];
    store.setState({ scene: aScene({ finding: { ...aScene().finding, picks } }) });
    startTalk(aStory());
    goToStep(2);
    endTalk();
    expect(scene().finding.picks).toEqual(picks);
  });
});

describe('stories', () => {
  it('are made, copied, deleted and brought back', () => {
    const made = newStory({ zh: '新', en: 'New' }, aStep());
    expect(stories().own.map((story) => story.id)).toEqual([id, made]);
    duplicateStory(aStory({ id: 'opening', origin: 'shipped' }), { zh: '副本', en: 'Copy' });
    const copy = stories().own.at(-1);
    expect(copy).toMatchObject({ origin: 'own', title: { zh: '副本' }, steps: aStory().steps });
    expect(scene().story).toBe(copy?.id);
    removeStory(copy?.id ?? id);
    expect(scene().story).toBeNull();
    expect(stories().own).toHaveLength(2);
    restoreStories();
    expect(stories().own.at(-1)).toBe(copy);
    editStory(id, (story) => ({ ...story, title: { zh: '改', en: '' } }));
    expect(stories().before).toBeNull();
  });

  it('from a file join the own under their id, or under another where that is taken', () => {
    begin([]);
    openStoryReading(reading(writeStory(aStory())), 'a.json');
    expect([scene().story, stories().own.map((story) => story.id)]).toEqual([id, [id]]);
    openStoryReading(reading(writeStory(aStory())), 'a.json');
    expect(stories().own).toHaveLength(2);
    expect(new Set(stories().own.map((story) => story.id)).size).toBe(2);
    openStoryReading(reading('{'), 'b.json');
    expect(stories().own).toHaveLength(2);
    expect(stories().reports).toMatchObject([{ from: 'file', name: 'b.json', refusal: { kind: 'truncated' } }]);
  });

  it('of a link wait beside the own until they are kept or left', () => {
    const link = reading(writeStory(aStory({ id: 'theirs', title: { zh: '他们的', en: '' } })));
    const take = () => {
      begin();
      store.setState({ scene: aScene({ view: 'present' }) });
      takeStories({ device: 'kept', own: [aStory()], link, reports: [] });
      expect(stories().own).toHaveLength(1);
      expect(stories().linked).toMatchObject({ id: LINKED_ID, origin: 'link' });
      expect(scene().story).toBe(LINKED_ID);
    };
    take();
    keepLinkedStory();
    expect(stories().linked).toBeNull();
    expect(stories().own.map(({ title }) => title.zh)).toEqual(['我的', '他们的']);
    expect(scene().story).toBe(stories().own[1]?.id);
    take();
    dropLinkedStory();
    expect([stories().own.length, stories().linked, scene().story]).toEqual([1, null, null]);
  });

  it('of a link that are kept already are not told of twice', () => {
    takeStories({ device: 'kept', own: [aStory()], link: reading(writeStory(aStory({ id: 'other' }))), reports: [] });
    expect(stories().linked).toBeNull();
  });

  it('that a link names and that are not here lead to their page, not to an empty stage', () => {
    store.setState({ scene: aScene({ view: 'present', story: 'gone' as StoryId, step: 2 }) });
    takeStories({ device: 'kept', own: [], link: null, reports: [] });
    expect(scene()).toMatchObject({ view: 'present', story: 'gone', step: null });
    store.setState({ scene: aScene({ view: 'present', story: id, step: 2 }) });
    takeStories({ device: 'kept', own: [aStory()], link: null, reports: [] });
    expect(scene().step).toBe(2);
  });

  it('that cannot be changed are not', () => {
    const shipped = aStory({ id: 'opening', origin: 'shipped' });
    store.setState({ stories: noStories({ shipped: [shipped] }) });
    editStep('opening' as StoryId, 0, { dwellS: 99 });
    removeStory('opening' as StoryId);
    expect(stories().shipped).toEqual([shipped]);
  });
});
