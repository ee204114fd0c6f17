import * as v from 'valibot';
import type { Atlas } from '../model/atlas.ts';
import type { StoryId } from '../model/ids.ts';
import { LONGEST_TITLE, MOST_STEPS, type Story } from '../model/story.ts';
import type { StoryExpectation, StoryReading, StoryRefusal } from '../model/storyReading.ts';
import { cell, isRecord } from './cell.ts';
import { FaultList, spelt } from './faultList.ts';
import { readStoryStep, readTexts, type StoryFaults, tellOtherKeys } from './readStoryStep.ts';

/** The layout of a story that is written and read here. */
export const STORY_FORMAT = 'yuecai-story';
export const STORY_VERSION = 1;

/**
 * Reads what may be a story, as a file holds it. Never throws: what is broken is left out by itself and told with its
 * place, what can be mended is mended and told, the rest stands. Texts are plain text, whatever they look like.
 * @param atlas null where ids are not to be looked up
 */
export function readStoryRecord(json: unknown, atlas: Atlas | null): StoryReading {
  const format = cell(json, 'format');
  if (format !== STORY_FORMAT) return refusedStory('not-story', spelt(format));
  const version = cell(json, 'version');
  if (version !== STORY_VERSION) return refusedStory('version', spelt(version));
  const faults: StoryFaults = new FaultList<StoryExpectation>();
  tellOtherKeys(json, KEYS, '', faults);
  const id = readId(cell(json, 'id'), faults);
  const title = readTexts(cell(json, 'title'), 'title', LONGEST_TITLE, faults);
  const list = cell(json, 'steps');
  if (!Array.isArray(list)) faults.tell('steps', list, 'list');
  const given: readonly unknown[] = Array.isArray(list) ? list : [];
  if (given.length > MOST_STEPS) faults.tell('steps', given.length, 'fewer');
  const steps = given
    .slice(0, MOST_STEPS)
    .flatMap((step, at) => readStoryStep(step, `steps[${at}]`, atlas, faults) ?? []);
  if (steps.length === 0) return refusedStory('nothing', '', faults);
  return { story: { id, title, steps }, refusal: null, faults: faults.faults, more: faults.more };
}

/** Reads a story that is to be without fault: one that comes with the atlas. Null where it is not. */
export function readStory(json: unknown, origin: Story['origin']): Story | null {
  const head = { format: STORY_FORMAT, version: STORY_VERSION };
  const { story, faults } = readStoryRecord(isRecord(json) ? { ...head, ...json } : null, null);
  if (story === null || story.id === null || faults.length > 0) return null;
  return { ...story, id: story.id, origin };
}

/** A reading that gives nothing. */
export function refusedStory(
  kind: StoryRefusal['kind'],
  found = '',
  { faults, more }: Pick<StoryFaults, 'faults' | 'more'> = new FaultList<StoryExpectation>(),
): StoryReading {
  return { story: null, refusal: { kind, found }, faults, more };
}

const KEYS = ['format', 'version', 'id', 'title', 'steps'];

/** As a link can spell it. */
export const STORY_ID = v.custom<StoryId>((id) => typeof id === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/.test(id));

function readId(json: unknown, faults: StoryFaults): StoryId | null {
  if (json === undefined) return null;
  const parsed = v.safeParse(STORY_ID, json);
  if (!parsed.success) faults.tell('id', json, 'id');
  return parsed.success ? parsed.output : null;
}
