import type { Atlas } from '../model/atlas.ts';
import type { Story } from '../model/story.ts';
import type { StoryReading } from '../model/storyReading.ts';
import { spelt } from './faultList.ts';
import { isCut } from './isCut.ts';
import { readStoryRecord, refusedStory, STORY_FORMAT, STORY_VERSION } from './readStory.ts';

/** Longest file that is read, in characters and in bytes: more than what the fullest story takes. */
export const LONGEST_STORY_FILE = 4_000_000;

/** A story as a file: JSON for people too, a step a line. */
export function writeStory({ id, title, steps }: Omit<Story, 'origin'>): string {
  const head = { format: STORY_FORMAT, version: STORY_VERSION, id, title };
  const lines = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  const list = steps.map(({ scene, title: finding, sentence, notes, dwellS, figure }) =>
    JSON.stringify({ scene, title: finding, sentence, notes, dwellS, figure }),
  );
  return `{\n${lines.join(',\n')},\n  "steps": [\n${list.map((step) => `    ${step}`).join(',\n')}\n  ]\n}\n`;
}

/** Reads the text of a file that may hold a story. Never throws; see `readStoryRecord`. */
export function readStoryFile(text: string, atlas: Atlas): StoryReading {
  if (text.length > LONGEST_STORY_FILE) return refusedStory('too-large');
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return refusedStory('empty');
  try {
    const json: unknown = JSON.parse(plain);
    return readStoryRecord(json, atlas);
  } catch {
    const kind = isCut(plain) ? 'truncated' : 'not-json';
    const found = kind === 'truncated' ? plain.slice(-SHOWN) : plain.slice(0, SHOWN);
    return refusedStory(kind, spelt(found.replace(/\s+/g, ' ').trim()));
  }
}

/** Reads a file a person chose or dropped. Never rejects; what is far too large is not even read. */
export async function openStoryFile(file: Blob, atlas: Atlas): Promise<StoryReading> {
  if (file.size > LONGEST_STORY_FILE) return refusedStory('too-large');
  try {
    return readStoryFile(await file.text(), atlas);
  } catch {
    return refusedStory('unreadable'); // Gone meanwhile, a folder, or not allowed.
  }
}

const SHOWN = 40;
