import type { Atlas } from '../model/atlas.ts';
import { fragmentPart } from '../model/fragment.ts';
import type { Localized } from '../model/localized.ts';
import type { Story } from '../model/story.ts';
import type { StoryReading } from '../model/storyReading.ts';
import { fromBase64Url, toBase64Url } from './base64Url.ts';
import { cell, isRecord } from './cell.ts';
import { spelt } from './faultList.ts';
import { isCut } from './isCut.ts';
import { readStoryRecord, refusedStory, STORY_FORMAT, STORY_VERSION } from './readStory.ts';

/** Longest part of a link that a story may take, characters. */
export const LONGEST_STORY_PART = 2000;

/**
 * Spells a story for the end of a link, without the #: base64url of a JSON record with short keys, a step as a list, a
 * text as a pair zh, en. Null where it would be too long for a link; a file has room for any.
 */
export function writeStoryFragment({ title, steps }: Pick<Story, 'title' | 'steps'>): string | null {
  const list = steps.map((step) => {
    const told = [step.title, step.sentence, step.notes].map(pair);
    return [step.scene, ...told, step.dwellS, step.figure];
  });
  const part = `story=${toBase64Url(JSON.stringify({ v: STORY_VERSION, t: pair(title), s: list }))}`;
  return part.length > LONGEST_STORY_PART ? null : part;
}

/**
 * Reads a story from the end of a link. Never throws; faults are told by their places in a file.
 * @returns null where the link brings none
 */
export function readStoryFragment(hash: string, atlas: Atlas): StoryReading | null {
  const part = fragmentPart(hash, 'story');
  if (part === null) return null;
  if ('story='.length + part.length > LONGEST_STORY_PART) return refusedStory('too-large');
  if (part === '') return refusedStory('empty');
  const text = fromBase64Url(part);
  if (text === null) return refusedStory('not-json', spelt(part.slice(0, SHOWN)));
  try {
    const json: unknown = JSON.parse(text);
    return readStoryRecord(expanded(json), atlas);
  } catch {
    return refusedStory(isCut(text) ? 'truncated' : 'not-json', spelt(text.slice(0, SHOWN)));
  }
}

const SHOWN = 40;

function pair({ zh, en }: Localized): readonly [zh: string, en: string] {
  return [zh, en];
}

/** The record of a link as that of a file; what is no list where there should be one stays, to be told. */
function expanded(json: unknown): unknown {
  if (!isRecord(json) || cell(json, 'v') === undefined) return null;
  const steps = cell(json, 's');
  const others = Object.keys(json).filter((key) => !['v', 't', 's'].includes(key));
  return {
    ...Object.fromEntries(others.map((key) => [`#${key}`, null])),
    format: STORY_FORMAT,
    version: cell(json, 'v'),
    title: texts(cell(json, 't')),
    steps: Array.isArray(steps) ? steps.map(expandedStep) : steps,
  };
}

function expandedStep(step: unknown): unknown {
  if (!Array.isArray(step)) return step;
  const [scene, title, sentence, notes, dwellS, figure]: readonly unknown[] = step;
  return { scene, title: texts(title), sentence: texts(sentence), notes: texts(notes), dwellS, figure };
}

function texts(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  const [zh, en]: readonly unknown[] = list;
  return { zh, en };
}
