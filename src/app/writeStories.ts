import { type KeptStory, storyKey, storyRecord } from '../load/keptStories.ts';
import type { StoryId } from '../model/ids.ts';
import type { Story } from '../model/story.ts';
import { type AtlasState, store } from '../state/store.ts';
import { reportStories } from '../state/storyActions.ts';
import type { RecordDevice } from './recordDevice.ts';
import { writeLater } from './writeLater.ts';

/**
 * Writes what changes, after a pause or when the page is left, each story by itself, so that of two pages each keeps its
 * own. What could not be written is tried again with the next change.
 * @param kept what the device holds
 * @returns a function that writes what is left to write and ends it
 */
export function writeStories(device: RecordDevice, kept: readonly KeptStory[]): () => void {
  const madeAt = new Map<StoryId, number>(kept.map(({ made, story }) => [story.id, made]));
  let written: readonly Story[] = kept.map(({ story }) => story);
  const recordOf = (story: Story): unknown => {
    const made = madeAt.get(story.id) ?? Date.now();
    madeAt.set(story.id, made);
    return storyRecord({ made, story });
  };
  const { soon, end } = writeLater(() => {
    const before = written;
    const now = store.getState().stories.own;
    const records = new Map<string, unknown>();
    for (const { id } of before) if (!now.some((story) => story.id === id)) records.set(storyKey(id), undefined);
    for (const story of now) if (!before.includes(story)) records.set(storyKey(story.id), recordOf(story));
    if (records.size === 0) return;
    written = now;
    device.write(records).then(
      () => reportStories('kept'),
      () => {
        written = before;
        reportStories('refused');
      },
    );
  });
  const follow = (now: AtlasState, before: AtlasState) => {
    if (now.stories.own !== before.stories.own) soon();
  };
  const unsubscribe = store.subscribe(follow);
  return () => {
    end();
    unsubscribe();
  };
}
