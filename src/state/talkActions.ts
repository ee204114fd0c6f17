import { type StagedStep, stagedStep } from '../analysis/stagedStep.ts';
import type { RegionId, StoryId } from '../model/ids.ts';
import type { Scene } from '../model/scene.ts';
import type { Story } from '../model/story.ts';
import { enterScene } from './history.ts';
import { type AtlasState, store } from './store.ts';

/** The story of the scene, wherever it is kept; null where none is chosen, or it is not there (yet). */
export function storyOf({ scene, stories }: Pick<AtlasState, 'scene' | 'stories'>): Story | null {
  return everyStory(stories).find(({ id }) => id === scene.story) ?? null;
}

/** All stories that can be given. */
export function everyStory({ shipped, own, linked }: AtlasState['stories']): readonly Story[] {
  return [...(shipped ?? []), ...own, ...(linked === null ? [] : [linked])];
}

/** The step on the stage; null where no talk is shown. */
export function stagedStepOf(state: Pick<AtlasState, 'atlas' | 'scene' | 'stories'>): StagedStep | null {
  const { atlas, scene } = state;
  const story = storyOf(state);
  if (atlas === null || story === null || scene.view !== 'present' || scene.step === null) return null;
  // A story whose last step was just taken away is still the reader's own.
  return story.steps.length === 0 ? null : stagedStep(atlas, story, scene.step, scene);
}

/** Begins a talk at a step of a story, on the stage; a story without steps is not shown. */
export function startTalk(story: Story, step = 1): void {
  const { atlas, scene, talk } = store.getState();
  if (atlas === null || story.steps.length === 0) return;
  // The browser's back may have left an earlier talk: what was kept then is not what the reader has now.
  const themeBefore = scene.view === 'present' && scene.step !== null ? talk.themeBefore : null;
  store.setState({
    listing: null,
    talk: { black: false, pointer: null, begunAt: Date.now(), themeBefore: themeBefore ?? scene.theme },
  });
  enterScene(withOwnPicks(stagedStep(atlas, story, step, { ...scene, theme: 'stage' }).scene), 'push');
}

/**
 * Shows a step of the story in hand. The screen lights up again; steps make no entries in the browser's history, so that
 * back leaves the talk.
 */
export function goToStep(number: number): void {
  const { atlas, scene, talk } = store.getState();
  const story = storyOf(store.getState());
  if (atlas === null || story === null || story.steps.length === 0 || scene.step === null) return;
  const begunAt = talk.begunAt ?? Date.now();
  if (talk.black || talk.begunAt === null) store.setState({ talk: { ...talk, black: false, begunAt } });
  enterScene(withOwnPicks(stagedStep(atlas, story, number, scene).scene), 'replace');
}

/**
 * Takes up a talk that a link opened, at its step: what that shows, and the stage's own theme, whatever else the link says.
 * A step that the story does not have becomes the nearest.
 */
export function joinTalk(): void {
  const { atlas, scene, talk } = store.getState();
  const story = storyOf(store.getState());
  if (atlas === null || story === null || story.steps.length === 0 || scene.step === null) return;
  const themeBefore = talk.themeBefore ?? scene.theme;
  store.setState({ listing: null, dropped: [], talk: { ...talk, begunAt: talk.begunAt ?? Date.now(), themeBefore } });
  enterScene(withOwnPicks(stagedStep(atlas, story, scene.step, { ...scene, theme: 'stage' }).scene), 'replace');
}

/** Highlights another region for a moment, as an answer to a question; the next step, or this one again, ends it. */
export function showAside(region: RegionId): void {
  const { scene } = store.getState();
  enterScene({ ...scene, staged: 'explore', areas: [region], site: null, at: null }, 'replace');
}

/** Shows the next (1) or previous (-1) step; at either end the talk stays where it is. */
export function turnStep(by: 1 | -1): void {
  const staged = stagedStepOf(store.getState());
  // Counted from what is seen: a story may have become shorter while it is shown.
  if (staged !== null) goToStep(staged.number + by);
}

/** Leaves the stage for the page of the story. */
export function endTalk(): void {
  const { scene, talk } = store.getState();
  store.setState({ talk: { black: false, pointer: null, begunAt: null, themeBefore: null } });
  enterScene({ ...scene, step: null, kiosk: false, theme: talk.themeBefore ?? scene.theme }, 'push');
}

/** Opens the page of a story, where it is read and edited; null opens the list of stories. */
export function openStory(story: StoryId | null): void {
  const { scene } = store.getState();
  const staged = scene.view === 'present' ? scene.staged : scene.view;
  enterScene({ ...scene, view: 'present', staged, story, step: null, kiosk: false }, 'push');
}

/** Darkens the screen, or lights it up again. */
export function setBlack(black: boolean): void {
  store.setState({ talk: { ...store.getState().talk, black } });
}

/** Shows the presenter's pointer, as shares of the width and height of the stage, or puts it away. */
export function setPointer(pointer: AtlasState['talk']['pointer']): void {
  store.setState({ talk: { ...store.getState().talk, pointer } });
}

/** Has the talk run by itself, or no longer. */
export function setKiosk(kiosk: boolean): void {
  enterScene({ ...store.getState().scene, kiosk }, 'replace');
}

/** No story changes the shortlist, which is the reader's own and kept on the device. */
function withOwnPicks(scene: Scene): Scene {
  return { ...scene, finding: { ...scene.finding, picks: store.getState().scene.finding.picks } };
}
