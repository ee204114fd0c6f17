// @vitest-environment happy-dom

import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PickId } from '../../src/model/finding.ts';
import type { StoryId } from '../../src/model/ids.ts';
import type { Story } from '../../src/model/story.ts';
import { closeTopmost } from '../../src/state/actions.ts';
import { followAddress } from '../../src/state/history.ts';
import { restoreStep, startKiosk } from '../../src/state/kioskActions.ts';
import { store } from '../../src/state/store.ts';
import {
  endTalk,
  goToStep,
  openStory,
  setBlack,
  setKiosk,
  stagedStepOf,
  startTalk,
  storyOf,
  turnStep,
} from '../../src/state/talkActions.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';
import { storyOfScenes } from '../make/storyOfScenes.ts';

const NO_TALK = { black: false, pointer: null, begunAt: null, themeBefore: null };
const scene = () => store.getState().scene;
const talk = () => store.getState().talk;
const keep = (...own: Story[]) => store.setState({ stories: { ...store.getState().stories, own } });

beforeEach(() => {
  history.replaceState(null, '', '/');
  store.setState({ atlas: anAtlas(), scene: aScene(), talk: NO_TALK });
  keep(storyOfScenes());
});

describe('a talk', () => {
  it('begins at its first step on the dark stage, and its end gives the theme back', () => {
    startTalk(storyOfScenes());
    expect(scene()).toMatchObject({ view: 'present', story: 'tried', step: 1, theme: 'stage' });
    expect(talk()).toMatchObject({ black: false, themeBefore: 'light' });
    turnStep(1);
    endTalk();
    expect(scene()).toMatchObject({ view: 'present', story: 'tried', step: null, theme: 'light', kiosk: false });
    expect(talk()).toEqual(NO_TALK);
  });

  it('left by Esc gives the theme back as well, and leaves the screen lit', () => {
    startTalk(storyOfScenes());
    setBlack(true);
    closeTopmost();
    expect(scene()).toMatchObject({ view: 'explore', story: null, step: null, theme: 'light' });
    expect(talk()).toEqual(NO_TALK);
  });

  it('begun again after the browser’s back left an earlier one keeps the theme the reader has now', () => {
    startTalk(storyOfScenes());
    // As the browser's back does: the scene of before, and nothing else.
    store.setState({ scene: aScene({ theme: 'stage' }) });
    startTalk(storyOfScenes());
    endTalk();
    expect(scene().theme).toBe('stage');
  });

  it('begun anew from the stage still knows the theme of before the stage', () => {
    startTalk(storyOfScenes());
    startTalk(storyOfScenes(), 2);
    endTalk();
    expect(scene().theme).toBe('light');
  });

  it('stays within its steps, whichever way and however often it is turned', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, -1 as const), { maxLength: 20 }), (turns) => {
        startTalk(storyOfScenes());
        let expected = 1;
        for (const by of turns) {
          turnStep(by);
          expected = Math.min(3, Math.max(1, expected + by));
          expect(scene().step).toBe(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows of every step the scene of that step alone: nothing stays of the one before', () => {
    const story = storyOfScenes(['?r=foshan&color=target&hide=steel&prism=on', '']);
    keep(story);
    startTalk(story);
    turnStep(1);
    expect(scene()).toEqual(aScene({ view: 'present', story: 'tried' as StoryId, step: 2, theme: 'stage' }));
  });

  it('keeps its language and kiosk from step to step', () => {
    startTalk(storyOfScenes());
    store.setState({ scene: { ...scene(), lang: 'en' } });
    setKiosk(true);
    turnStep(1);
    expect(scene()).toMatchObject({ step: 2, lang: 'en', kiosk: true });
  });

  it('makes one entry in the browser’s history, whatever number of steps is shown', () => {
    const before = history.length;
    startTalk(storyOfScenes());
    for (let turn = 0; turn < 3; turn += 1) turnStep(1);
    goToStep(1);
    expect(history.length).toBe(before + 1);
  });

  it('lights the screen up again with the next step', () => {
    startTalk(storyOfScenes());
    setBlack(true);
    turnStep(1);
    expect(talk().black).toBe(false);
  });

  it('opened by a link stands at its step, and can be turned', () => {
    history.replaceState(null, '', '/?view=present&story=tried&step=2');
    const unfollow = followAddress();
    unfollow();
    expect(stagedStepOf(store.getState())?.number).toBe(2);
    turnStep(1);
    expect(scene()).toMatchObject({ step: 3, staged: 'find' });
  });
});

describe('a story', () => {
  it('that is not there shows no step, and nothing that is pressed fails', () => {
    store.setState({ scene: aScene({ view: 'present', story: 'gone' as StoryId, step: 3 }) });
    expect(storyOf(store.getState())).toBeNull();
    expect(stagedStepOf(store.getState())).toBeNull();
    turnStep(1);
    goToStep(1);
    expect(scene().step).toBe(3);
    endTalk();
    expect(scene()).toMatchObject({ view: 'present', step: null });
  });

  it('without steps is not begun, and shows none where a link asks for one', () => {
    keep(storyOfScenes([]));
    startTalk(storyOfScenes([]));
    expect(scene().view).toBe('explore');
    store.setState({ scene: aScene({ view: 'present', story: 'tried' as StoryId, step: 1 }) });
    expect(stagedStepOf(store.getState())).toBeNull();
    expect(() => {
      goToStep(1);
      turnStep(1);
    }).not.toThrow();
  });

  it('that becomes shorter while it is shown goes on from the step that is seen', () => {
    keep(storyOfScenes(['', '', '', '', '', '', '', '', '']));
    startTalk(storyOfScenes(['', '', '', '', '', '', '', '', '']), 9);
    keep(storyOfScenes());
    expect(stagedStepOf(store.getState())).toMatchObject({ number: 3, count: 3 });
    turnStep(-1);
    expect(scene().step).toBe(2);
  });

  it('that changes while it is shown shows the change with the next look at it', () => {
    startTalk(storyOfScenes());
    keep(storyOfScenes(['?r=yunfu', '', '']));
    goToStep(1);
    expect(scene().areas).toEqual(['yunfu']);
  });

  it('taken away while it is shown leaves the last picture, and the way out', () => {
    startTalk(storyOfScenes());
    keep();
    expect(stagedStepOf(store.getState())).toBeNull();
    turnStep(1);
    expect(scene().step).toBe(1);
    endTalk();
    expect(scene().theme).toBe('light');
  });

  it('is opened to be read without a step, and without the kiosk', () => {
    setKiosk(true);
    openStory('tried' as StoryId);
    expect(scene()).toMatchObject({ view: 'present', story: 'tried', step: null, kiosk: false });
    openStory(null);
    expect(scene().story).toBeNull();
  });
});

it('a kiosk that takes its step up again leaves the reader’s shortlist alone', () => {
  const story = storyOfScenes(['?pick=zhuhai', '']);
  keep(story);
  const picks = ['foshan' as PickId];
  const { scene } = store.getState();
  store.setState({ scene: { ...scene, finding: { ...scene.finding, picks } } });
  startKiosk(story);
  restoreStep('en');
  expect(store.getState().scene.finding.picks).toEqual(picks);
  expect(store.getState().scene.lang).toBe('en');
});
