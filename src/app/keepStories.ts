import { readStoriesFile } from '../load/storiesFile.ts';
import { store } from '../state/store.ts';
import { takeShippedStories } from '../state/storyActions.ts';
import { askForFile } from './askForFile.ts';

/** Reads the stories that come with the atlas, and those of this device. Filled further by the branch of the stories. Never rejects. */
export async function keepStories(): Promise<void> {
  if (store.getState().stories.shipped !== null) return;
  const { stories } = await readStoriesFile((file) => askForFile(file, 'default'));
  takeShippedStories(stories ?? []);
}
