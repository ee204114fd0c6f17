import { type StagedStep, type Staging, stagedStep } from '../../analysis/stagedStep.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Story, StoryStep } from '../../model/story.ts';

/** As `stagedStep`, the same object as long as nothing of it changes: pictures of steps are drawn again only where theirs does. */
export function stagedOnce(atlas: Atlas, story: Story, number: number, staging: Staging): StagedStep {
  const step = story.steps[number - 1];
  const key = [story.id, story.steps.length, number, staging.lang, staging.theme, staging.kiosk].join(' ');
  const known = step && kept.get(step);
  if (known?.atlas === atlas && known.key === key) return known.staged;
  const staged = stagedStep(atlas, story, number, staging);
  kept.set(staged.step, { atlas, key, staged });
  return staged;
}

const kept = new WeakMap<StoryStep, { readonly atlas: Atlas; readonly key: string; readonly staged: StagedStep }>();
