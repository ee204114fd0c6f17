import { checkStoriesFile } from '../../../src/load/storiesFile.ts';
import type { Story } from '../../../src/model/story.ts';
import { shipped } from '../../data/shipped.ts';

/** The stories that come with the atlas. */
export function shippedStories(): readonly Story[] {
  const { stories } = checkStoriesFile(JSON.parse(shipped('public/geo/stories.json')));
  if (stories === null) throw new Error('public/geo/stories.json does not load.');
  return stories;
}
