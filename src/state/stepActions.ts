import type { StoryId } from '../model/ids.ts';
import { knownIds } from '../model/knownIds.ts';
import { readScene } from '../model/sceneCodec.ts';
import { storedScene } from '../model/storedScene.ts';
import { MOST_STEPS, type Story, type StoryStep } from '../model/story.ts';
import { enterScene } from './history.ts';
import { keepStepKey } from './stepKeys.ts';
import { type StepInHand, store } from './store.ts';
import { cutStory, editStory } from './storyActions.ts';
import { openStory } from './talkActions.ts';

/** Adds a step to an own story. @param at from 0; at the end where it is not said @returns false where the story is full */
export function addStep(id: StoryId, step: StoryStep, at?: number): boolean {
  const story = store.getState().stories.own.find((each) => each.id === id);
  if (story === undefined || story.steps.length >= MOST_STEPS) return false;
  editStory(id, (each) => withSteps(each, inserted(each.steps, at ?? each.steps.length, step)));
  return true;
}

/** Changes a part of a step. @param at from 0 */
export function editStep(id: StoryId, at: number, part: Partial<StoryStep>): void {
  editStory(id, (story) =>
    withSteps(
      story,
      story.steps.map((step, place) => (place === at ? keepStepKey({ ...step, ...part }, step) : step)),
    ),
  );
}

/** Moves a step. @param from from 0 @param to from 0 */
export function moveStep(id: StoryId, from: number, to: number): void {
  editStory(id, (story) => {
    const step = story.steps[from];
    if (step === undefined) return story;
    return withSteps(story, inserted(without(story.steps, from), to, step));
  });
}

/** Puts a copy of a step after it. @returns false where the story is full */
export function duplicateStep(id: StoryId, at: number): boolean {
  const step = store.getState().stories.own.find((each) => each.id === id)?.steps[at];
  return step !== undefined && addStep(id, { ...step }, at + 1);
}

/** Takes a step away, to be brought back by `restoreStories`; the last one stays, for a story has at least one. */
export function removeStep(id: StoryId, at: number): void {
  cutStory(id, (story) => (story.steps.length < 2 ? story : withSteps(story, without(story.steps, at))));
}

/** Leads out to the view of a step, to change it there. See `saveViewToStep`. */
export function takeStepInHand(inHand: StepInHand): void {
  const { atlas, stories, scene } = store.getState();
  const step = stories.own.find(({ id }) => id === inHand.story)?.steps[inHand.at];
  if (step === undefined) return;
  store.setState({ stories: { ...stories, inHand } });
  const stored = readScene(step.scene, knownIds(atlas)).scene;
  const { lang, theme } = scene;
  enterScene({ ...stored, lang, theme, finding: { ...stored.finding, picks: scene.finding.picks } }, 'push');
}

/** Makes the view that is looked at the view of the step in hand, and goes back to its story. */
export function saveViewToStep(): void {
  const { scene, stories } = store.getState();
  if (stories.inHand === null) return;
  const { story, at } = stories.inHand;
  editStep(story, at, { scene: storedScene(scene) });
  putStepDown();
}

/** Goes back to the story of the step in hand and leaves its view as it was. */
export function putStepDown(): void {
  const { stories } = store.getState();
  if (stories.inHand === null) return;
  store.setState({ stories: { ...stories, inHand: null } });
  openStory(stories.inHand.story);
}

function withSteps(story: Story, steps: readonly StoryStep[]): Story {
  return { ...story, steps };
}

function inserted(steps: Story['steps'], at: number, step: StoryStep): Story['steps'] {
  return [...steps.slice(0, at), step, ...steps.slice(at)];
}

function without(steps: Story['steps'], at: number): Story['steps'] {
  return steps.filter((_, place) => place !== at);
}
