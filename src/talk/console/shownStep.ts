import { type StagedStep, stagedStep } from '../../analysis/stagedStep.ts';
import type { Atlas } from '../../model/atlas.ts';
import { type FigureSubject, figureSubject } from '../../model/figureSubject.ts';
import type { Story, StoryStep } from '../../model/story.ts';
import type { TalkState } from '../../model/talkMessage.ts';

/** A step as the console shows it. */
export interface ShownStep {
  /** From 1. */
  readonly number: number;
  readonly step: StoryStep;
  /** Its picture and number; null where the atlas could not be read. */
  readonly staged: StagedStep | null;
  /** Whose its number is; null where it has none. */
  readonly subject: FigureSubject | null;
}

/** A step of the story in hand; null beyond its end. */
export function shownStep(
  atlas: Atlas | null,
  story: Story,
  number: number,
  { lang, kiosk }: Pick<TalkState, 'lang' | 'kiosk'>,
): ShownStep | null {
  const step = story.steps[number - 1];
  if (step === undefined) return null;
  const staged = atlas && stagedStep(atlas, story, number, { lang, theme: 'stage', kiosk });
  const figure = staged?.figure ?? null;
  const subject = atlas !== null && figure !== null ? figureSubject(atlas, figure) : null;
  return { number, step, staged, subject };
}
