import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStory } from '../../src/load/readStory.ts';
import type { StoryStep } from '../../src/model/story.ts';

const FOLDER = join(import.meta.dirname, '../../data/stories');
/** The texts of their files. */
export const storyTexts = readdirSync(FOLDER)
  .sort()
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
/** The stories that come with the atlas. */
export const shippedStories = storyTexts.map((text) => {
  const story = readStory(JSON.parse(text), 'shipped');
  if (story === null) throw new Error('not a story');
  return story;
});

/** Each of their steps, called by the story and its place. */
export const everyStep = shippedStories.flatMap((story) =>
  story.steps.map((step, at) => [`${story.id} ${at + 1}`, step] as const),
);

/** What the audience reads of a step. */
export const saidIn = ({ title, sentence }: StoryStep, lang: 'zh' | 'en') => `${title[lang]} ${sentence[lang]}`;

/** The numbers in a text with the signs before them, without marks between thousands. */
export const numbersIn = (text: string) =>
  (text.match(/[≥>]?\d[\d,.]*\d|[≥>]?\d/g) ?? []).map((each) => each.replaceAll(',', ''));
