import type { Story } from '../../model/story.ts';
import { useAtlas, useAtlasState } from '../../state/hooks.ts';
import { openStory, startTalk } from '../../state/talkActions.ts';
import { Button } from '../../ui/Button.tsx';
import { StepPlate } from '../StepPlate.tsx';
import { SpokenText } from './SpokenText.tsx';
import { StoryFacts } from './StoryFacts.tsx';
import { stagedOnce } from './stagedOnce.ts';
import { storyTitle } from './storyTitle.ts';
import { useStoryWords } from './useStoryWords.ts';

/** A story in the list of all: its first picture, what it is called, how long it is, and the way to the stage. */
export function StoryCard({ story }: { readonly story: Story }) {
  const { lang, s } = useStoryWords();
  const atlas = useAtlas();
  const theme = useAtlasState(({ scene }) => scene.theme);
  const title = storyTitle(story, lang);
  const { scene } = stagedOnce(atlas, story, 1, { lang, theme, kiosk: false });
  return (
    <li className="story-card">
      <div className="story-cover">
        <StepPlate scene={scene} />
        <button type="button" aria-label={s.openStory(title)} onClick={() => openStory(story.id)} />
      </div>
      <h3>{title === s.untitled ? title : <SpokenText text={story.title} />}</h3>
      <StoryFacts story={story} listed />
      <div className="story-acts">
        <Button aria-label={s.startStory(title)} onClick={() => startTalk(story)}>
          {s.start}
        </Button>
        <Button aria-label={s.openStory(title)} onClick={() => openStory(story.id)}>
          {s.open}
        </Button>
      </div>
    </li>
  );
}
