import type { Story } from '../../model/story.ts';
import { words } from '../../text/words.ts';
import { useStoryWords } from './useStoryWords.ts';

/** Where a story comes from, how many steps it has and how long a kiosk takes for them. */
export function StoryFacts({ story: { origin, steps } }: { readonly story: Story }) {
  const { lang, s } = useStoryWords();
  const from = { shipped: [s.shipped], link: [s.linked], own: [] }[origin];
  const seconds = steps.reduce((sum, { dwellS }) => sum + dwellS, 0);
  return (
    <p className="story-facts">{[...from, s.steps(steps.length), s.lasts(seconds)].join(words(lang).app.semicolon)}</p>
  );
}
