import type { StoryStep } from '../model/story.ts';

/** A key by which a step is known again in a list while it is moved and edited; it means nothing beyond this page. */
export function stepKey(step: StoryStep): string {
  const known = keys.get(step);
  if (known !== undefined) return known;
  count += 1;
  const key = `step-${count}`;
  keys.set(step, key);
  return key;
}

/** Has a step take the key of the one it was made from. */
export function keepStepKey(step: StoryStep, before: StoryStep): StoryStep {
  keys.set(step, stepKey(before));
  return step;
}

const keys = new WeakMap<StoryStep, string>();
let count = 0;
