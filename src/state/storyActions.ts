import type { Story } from '../model/story.ts';
import { store } from './store.ts';

/** Takes over the stories that come with the atlas. */
export function takeShippedStories(shipped: readonly Story[]): void {
  store.setState({ stories: { ...store.getState().stories, shipped } });
}
