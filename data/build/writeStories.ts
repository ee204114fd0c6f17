import { readStory, STORY_FORMAT, STORY_VERSION } from '../../src/load/readStory.ts';
import { STORIES_VERSION } from '../../src/load/storiesFile.ts';

/**
 * The text of `stories.json`: the stories that come with the atlas, a step a line. Pure.
 * @param files text of the files of `data/stories` by name, in the order they are offered
 * @throws where a file is no story
 */
export function writeStories(files: ReadonlyMap<string, string>): string {
  const stories = [...files].map(([name, text]) => {
    const json: unknown = JSON.parse(text);
    const story = readStory(json, 'shipped');
    if (story === null) throw new Error(`data/stories/${name} is not a story (${STORY_FORMAT} ${STORY_VERSION}).`);
    const { id, title, steps } = story;
    const lines = steps.map((step) => JSON.stringify(step)).join(',\n');
    return `{ "id": ${JSON.stringify(id)}, "title": ${JSON.stringify(title)}, "steps": [\n${lines}\n] }`;
  });
  return `{ "version": ${STORIES_VERSION}, "stories": [\n${stories.join(',\n')}\n] }\n`;
}
