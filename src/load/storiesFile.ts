import type { LoadFault } from '../model/loadFault.ts';
import type { Story } from '../model/story.ts';
import { cell } from './cell.ts';
import { readGeoFile } from './readGeoFile.ts';
import { readStory } from './readStory.ts';
import { shown } from './tableFault.ts';

/** The layout of `stories.json` that is written and read here. */
export const STORIES_VERSION = 1;

/** Stories, or what is wrong with their file. */
export type StoriesContent =
  | { readonly stories: readonly Story[]; readonly fault: null }
  | { readonly stories: null; readonly fault: LoadFault<'stories.json'> };

/** Fetches the stories that come with the atlas. Never rejects. */
export async function readStoriesFile(read: (file: 'stories.json') => Promise<Response>): Promise<StoriesContent> {
  const content = await readGeoFile('stories.json', read, null);
  return content.fault ? { stories: null, fault: content.fault } : checkStoriesFile(content.json);
}

/** Checks the JSON of `stories.json`, whatever it is. */
export function checkStoriesFile(json: unknown): StoriesContent {
  const version = cell(json, 'version');
  if (version !== STORIES_VERSION) {
    const expected = String(STORIES_VERSION);
    const fault = { file: 'stories.json', kind: 'wrong-version', field: 'version', expected, found: shown(version) };
    return { stories: null, fault: { ...fault, file: 'stories.json', kind: 'wrong-version' } };
  }
  const list = cell(json, 'stories');
  const read = Array.isArray(list) ? list.map((each: unknown) => readStory(each, 'shipped')) : [];
  const stories = read.filter((story) => story !== null);
  if (stories.length === read.length && read.length > 0) return { stories, fault: null };
  const record = `stories record ${read.indexOf(null) + 1}`;
  return { stories: null, fault: { file: 'stories.json', kind: 'schema', record, expected: 'a story' } };
}
