import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_STORY_FILE, readStoryFile, writeStory } from '../../src/load/storyFile.ts';
import { LONGEST_STORY_PART } from '../../src/load/storyFragment.ts';
import type { StoryId } from '../../src/model/ids.ts';
import {
  LEAST_DWELL_S,
  LONGEST_NOTES,
  LONGEST_SENTENCE,
  LONGEST_TITLE,
  MOST_DWELL_S,
  MOST_STEPS,
  USUAL_DWELL_S,
} from '../../src/model/story.ts';
import { storyReportWords } from '../../src/text/storyReportWords.ts';
import { anAtlas } from '../make/anAtlas.ts';
import { docTable } from '../make/docTable.ts';

const text = readFileSync(new URL('../../docs/story.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]+?)```/.exec(text)?.[1] ?? '';
const coded = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

describe('docs/story.md', () => {
  it('shows a file that opens without a fault and is written the same again', () => {
    const { story, faults } = readStoryFile(example, anAtlas());
    expect(faults).toEqual([]);
    expect(story && writeStory({ ...story, id: story.id ?? ('' as StoryId) })).toBe(example);
  });

  it('names every field of the file and of its steps', () => {
    const file: { steps: readonly object[] } = JSON.parse(example);
    expect(docTable(text, '| Field |').flatMap(([field]) => coded(field))).toEqual(Object.keys(file));
    const step = docTable(text, '| Of a step |').flatMap(([field]) => coded(field));
    expect(step).toEqual(Object.keys(file.steps[0] ?? {}));
  });

  it('gives the limits as they are', () => {
    expect(text).toContain(`at most ${MOST_STEPS} steps`);
    expect(text).toContain(
      `A title has at most ${LONGEST_TITLE} UTF-16 units, a sentence ${LONGEST_SENTENCE}, notes ${LONGEST_NOTES};`,
    );
    expect(text).toContain(`from ${LEAST_DWELL_S} to ${MOST_DWELL_S} seconds`);
    expect(text).toContain(`whole seconds; ${USUAL_DWELL_S} where`);
    expect(text).toContain(`at most ${LONGEST_STORY_FILE} characters`);
    const links = readFileSync(new URL('../../docs/links.md', import.meta.url), 'utf8');
    expect(links.slice(links.indexOf('## Stories'))).toContain(`at most ${LONGEST_STORY_PART} characters`);
  });

  it('tells every case in which nothing is opened', () => {
    const cases = docTable(text, '| Case |').flatMap(([name]) => coded(name));
    expect(cases).toEqual(Object.keys(storyReportWords('en').refusal));
  });
});
