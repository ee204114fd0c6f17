import * as v from 'valibot';
import type { Atlas } from '../model/atlas.ts';
import type { StoryId } from '../model/ids.ts';
import type { Story } from '../model/story.ts';
import type { StoryReading } from '../model/storyReading.ts';
import { cell } from './cell.ts';
import { refusedStory, STORY_ID } from './readStory.ts';
import { readStoryFile, writeStory } from './storyFile.ts';

/** A story that the device keeps, and when it came there, ms since 1970. */
export interface KeptStory {
  readonly made: number;
  readonly story: Story;
}

/** The stories a device keeps. */
export interface KeptStories {
  /** The oldest first. */
  readonly kept: readonly KeptStory[];
  /** What of the records was left out, by the title of the story, or the key of a record that is none. */
  readonly faulty: readonly (readonly [name: string, reading: StoryReading])[];
}

/** The key of the record of a story. */
export function storyKey(id: StoryId): string {
  return `${OWN}${id}`;
}

/** What the record of a story holds. */
export function storyRecord({ made, story }: KeptStory): unknown {
  return { made, text: writeStory(story) };
}

/**
 * Reads the records the device keeps. Never throws: what is broken is left out by itself and told.
 * @param records keys and values as stored, by whomever
 */
export function readKeptStories(records: readonly (readonly [unknown, unknown])[], atlas: Atlas): KeptStories {
  const kept: KeptStory[] = [];
  const faulty: [string, StoryReading][] = [];
  for (const [key, value] of records) {
    const spelt = typeof key === 'string' ? key : typeof key;
    const id = v.safeParse(STORY_ID, spelt.startsWith(OWN) ? spelt.slice(OWN.length) : null);
    const text = cell(value, 'text');
    const reading = id.success && typeof text === 'string' ? readStoryFile(text, atlas) : refusedStory('not-story');
    const { story } = reading;
    if (story === null || reading.faults.length > 0) {
      const title = story === null ? '' : story.title.zh || story.title.en;
      faulty.push([title || spelt.slice(0, LONGEST_SHOWN), reading]);
    }
    if (story !== null && id.success) {
      const made = v.safeParse(MADE, cell(value, 'made'));
      kept.push({ made: made.success ? made.output : 0, story: { ...story, id: id.output, origin: 'own' } });
    }
  }
  return { kept: kept.sort((a, b) => a.made - b.made), faulty };
}

const OWN = 'own:';
const LONGEST_SHOWN = 60;
const MADE = v.pipe(v.number(), v.finite());
