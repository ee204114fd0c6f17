import { readKeptStories } from '../load/keptStories.ts';
import { readStoriesFile } from '../load/storiesFile.ts';
import { readStoryFragment } from '../load/storyFragment.ts';
import { store } from '../state/store.ts';
import { takeShippedStories, takeStories } from '../state/storyActions.ts';
import { answerOf } from './answerOf.ts';
import { askForFile } from './askForFile.ts';
import { loadedAtlas } from './loadedAtlas.ts';
import { type RecordDevice, recordDevice } from './recordDevice.ts';
import { writeStories } from './writeStories.ts';

/**
 * Reads the stories that come with the atlas, those of this device and that of the link, and from then on writes every
 * change. Waits for the atlas, which knows what ids stand for. Never rejects: a browser with nowhere to write, or one that
 * does not answer, says so, and stories last as long as the page.
 * @returns a function that writes what is left to write and ends it
 */
export async function keepStories(
  device: RecordDevice = recordDevice('yuecai-stories', 'stories'),
): Promise<() => void> {
  if (begun) return () => undefined;
  begun = true;
  const shipped = readShipped();
  const [records, atlas] = await Promise.all([answerOf(device), loadedAtlas(), shipped]);
  const { kept, faulty } = readKeptStories(records ?? [], atlas);
  takeStories({
    device: records === null ? 'refused' : 'kept',
    own: kept.map(({ story }) => story),
    link: readStoryFragment(location.hash, atlas),
    reports: faulty.map(([name, { refusal, faults, more }]) => ({ from: 'device', name, refusal, faults, more })),
  });
  const stop = records === null ? () => undefined : writeStories(device, kept);
  return () => {
    stop();
    begun = false;
  };
}

let begun = false;

/** Also where the file did not come: then there are the reader's own alone, and the page says so. */
async function readShipped(): Promise<void> {
  if (store.getState().stories.shipped !== null) return;
  const { stories } = await readStoriesFile((file) => askForFile(file, 'default'));
  takeShippedStories(stories ?? []);
}
