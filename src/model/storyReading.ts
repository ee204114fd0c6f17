import type { StoryId } from './ids.ts';
import type { Story } from './story.ts';

/** A story from outside. The id is what it was called where it came from; null where that is not said. */
export interface BroughtStory extends Pick<Story, 'title' | 'steps'> {
  readonly id: StoryId | null;
}

/** What should stand where something else stands. */
export type StoryExpectation =
  | 'record'
  | 'list'
  | 'key'
  | 'id'
  | 'text'
  | 'short-text'
  | 'plain-text'
  | 'scene'
  | 'scene-value'
  | 'dwell'
  | 'figure'
  | 'fewer';

/** A place of a story from outside that was left out or mended; what else there is was read. */
export interface StoryFault {
  /** As a programmer would write it: `steps[2].scene`. */
  readonly place: string;
  /** What stands there, cut to a few words. */
  readonly found: string;
  readonly expected: StoryExpectation;
}

/** Why nothing of a story from outside could be taken. */
export interface StoryRefusal {
  readonly kind: 'empty' | 'too-large' | 'truncated' | 'not-json' | 'not-story' | 'version' | 'nothing' | 'unreadable';
  /** What stands there, cut to a few words; empty where that says nothing. */
  readonly found: string;
}

/** A story from outside: opened, with what of it was left out; or refused, and then nothing of it counts. */
export type StoryReading = {
  readonly faults: readonly StoryFault[];
  /** Faults beyond those listed. */
  readonly more: number;
} & (
  | { readonly story: BroughtStory; readonly refusal: null }
  | { readonly story: null; readonly refusal: StoryRefusal }
);
