import type { Story } from '../../model/story.ts';
import { words } from '../../text/words.ts';
import { useStoryWords } from './useStoryWords.ts';

interface StoryFactsProps {
  readonly story: Story;
  /** It stands in a list under others that came the same way. */
  readonly listed?: boolean;
}

/** Where a story comes from, how many steps it has and how long a kiosk takes for them. */
export function StoryFacts({ story: { origin, steps }, listed = false }: StoryFactsProps) {
  const { lang, s } = useStoryWords();
  const from = { shipped: listed ? [] : [s.shipped], link: [s.linked], own: [] }[origin];
  const seconds = steps.reduce((sum, { dwellS }) => sum + dwellS, 0);
  return (
    <p className="story-facts">{[...from, s.steps(steps.length), s.lasts(seconds)].join(words(lang).app.semicolon)}</p>
  );
}
