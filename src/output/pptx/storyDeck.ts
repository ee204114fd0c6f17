import { stagedStep } from '../../analysis/stagedStep.ts';
import type { Atlas } from '../../model/atlas.ts';
import { type Story, spokenText } from '../../model/story.ts';
import type { DeckAsked } from './deckLook.ts';
import type { SlideAsked } from './drawSlide.ts';
import { makeDeck } from './makeDeck.ts';

/**
 * A story as slides: one for each step, as the stage shows it, in a language and a theme.
 * @throws where the atlas has no boundaries, or the story no step
 */
export function storyDeck(atlas: Atlas, story: Story, asked: DeckAsked): Promise<Blob> {
  const slides = story.steps.map((_, index) => stepSlide(atlas, story, index + 1, asked));
  if (slides.length === 0) return Promise.reject(new Error(`The story ${story.id} has no step.`));
  return makeDeck(atlas, spokenText(story.title, asked.lang), slides, asked);
}

function stepSlide(atlas: Atlas, story: Story, number: number, { lang, theme }: DeckAsked): SlideAsked {
  const staged = stagedStep(atlas, story, number, { lang, theme, kiosk: false });
  const { step, scene, region, figure, count, dropped } = staged;
  return {
    ...{ scene, region, figure, dropped },
    title: spokenText(step.title, lang),
    sentence: spokenText(step.sentence, lang),
    notes: spokenText(step.notes, lang),
    step: { number: staged.number, count },
  };
}
