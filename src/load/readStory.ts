import * as v from 'valibot';
import type { FigureId, StoryId } from '../model/ids.ts';
import type { Localized } from '../model/localized.ts';
import { LEAST_DWELL_S, MOST_DWELL_S, MOST_STEPS, type Story } from '../model/story.ts';
import { isRecord } from './cell.ts';
import { id } from './cells.ts';

/** The layout of a story that is written and read here. */
export const STORY_FORMAT = 'yuecai-story';
export const STORY_VERSION = 1;

/** Reads a story out of JSON, whatever it is. Null where it is none. */
export function readStory(json: unknown, origin: Story['origin']): Story | null {
  const parsed = v.safeParse(STORY, isRecord(json) ? json : {});
  return parsed.success ? { ...parsed.output, origin } : null;
}

const TEXT: v.GenericSchema<unknown, Localized> = v.object({
  zh: v.pipe(v.string(), v.maxLength(2000)),
  en: v.pipe(v.string(), v.maxLength(2000)),
});

const STORY = v.object({
  id: id<StoryId>(),
  title: TEXT,
  steps: v.pipe(
    v.array(
      v.object({
        scene: v.pipe(v.string(), v.maxLength(2000)),
        title: TEXT,
        sentence: TEXT,
        notes: TEXT,
        dwellS: v.pipe(v.number(), v.minValue(LEAST_DWELL_S), v.maxValue(MOST_DWELL_S)),
        figure: v.nullable(id<FigureId>()),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_STEPS),
  ),
});
