import fc from 'fast-check';
import type { StoryId } from '../../src/model/ids.ts';
import { COLOR_MODES, SITE_LAYERS, STAGED_VIEWS } from '../../src/model/scene.ts';
import { SECTORS } from '../../src/model/sector.ts';
import { storedScene } from '../../src/model/storedScene.ts';
import {
  LEAST_DWELL_S,
  LONGEST_NOTES,
  LONGEST_SENTENCE,
  LONGEST_TITLE,
  MOST_DWELL_S,
  type Story,
  type StoryStep,
} from '../../src/model/story.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { aScene } from '../make/aScene.ts';

const atlas = anAtlas();
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const text = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: 60 }).filter((each) => each.length <= most && !UNSEEN.test(each));
const texts = (most: number) => fc.record({ zh: text(most), en: text(most) });
const lines = fc.array(text(LONGEST_NOTES), { maxLength: 3 }).map((each) => each.join('\n'));

/** Any scene of the shipped atlas, as a step stores it. */
const someStoredScene = fc
  .record({
    view: fc.constantFrom(...STAGED_VIEWS),
    areas: fc.uniqueArray(fc.constantFrom(...atlas.regions.map(({ id }) => id)), { maxLength: 4 }),
    color: fc.constantFrom(...COLOR_MODES),
    hide: fc.subarray([...SECTORS]),
    families: fc.subarray(atlas.families.map(({ id }) => id)),
    layers: fc.subarray([...SITE_LAYERS]),
    prism: fc.boolean(),
  })
  .map((part) => storedScene(aScene(part)));

const someStep: fc.Arbitrary<StoryStep> = fc.record({
  scene: someStoredScene,
  title: texts(LONGEST_TITLE),
  sentence: texts(LONGEST_SENTENCE),
  notes: fc.record({ zh: lines, en: lines }),
  dwellS: fc.integer({ min: LEAST_DWELL_S, max: MOST_DWELL_S }),
  figure: fc.option(fc.constantFrom(...atlas.figureById.keys())),
});

/** Any story that can be made of the shipped atlas. */
export const someStory: fc.Arbitrary<Story> = fc.record({
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).map((id) => id as StoryId),
  origin: fc.constant('own'),
  title: texts(LONGEST_TITLE),
  steps: fc.array(someStep, { minLength: 1, maxLength: 12 }),
});
