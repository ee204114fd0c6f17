import { useState } from 'react';
import type { MapApproval } from '../../model/mapApproval.ts';
import { LONGEST_TITLE, MOST_STEPS, type Story } from '../../model/story.ts';
import { addStep } from '../../state/stepActions.ts';
import { retitleStory } from '../../state/storyActions.ts';
import { openStory } from '../../state/talkActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Preflight } from '../Preflight.tsx';
import { SpokenText } from './SpokenText.tsx';
import { StepList } from './StepList.tsx';
import { StoryFacts } from './StoryFacts.tsx';
import { StoryTools } from './StoryTools.tsx';
import { storyTitle } from './storyTitle.ts';
import { TextPair } from './TextPair.tsx';
import { useStoryWords } from './useStoryWords.ts';
import { useViewedStep } from './useViewedStep.ts';

interface StoryPageProps {
  readonly story: Story;
  readonly approval: MapApproval;
}

/** One story: what can be done with it, and its steps, which the reader changes where the story is their own. */
export function StoryPage({ story, approval }: StoryPageProps) {
  const { lang, s } = useStoryWords();
  const title = storyTitle(story, lang);
  return (
    <>
      <button type="button" className="text-button story-back" onClick={() => openStory(null)}>
        <Icon name="previous" size={12} />
        {s.back}
      </button>
      <header className="story-head">
        <h1>{title === s.untitled ? title : <SpokenText text={story.title} />}</h1>
        <StoryFacts story={story} />
      </header>
      <StoryTools story={story} approval={approval} />
      {story.origin === 'own' && (
        <div className="story-name">
          <TextPair
            labels={s.storyTitle}
            text={story.title}
            most={LONGEST_TITLE}
            onChange={(text) => retitleStory(story.id, text)}
          />
          <p className="story-note">{s.fieldHint}</p>
        </div>
      )}
      {story.origin === 'shipped' && <p className="story-note">{s.shippedNote}</p>}
      <section aria-labelledby="story-steps">
        <h2 id="story-steps">{s.list}</h2>
        <StepList story={story} />
        {story.origin === 'own' && <AddViewed story={story} />}
      </section>
      <Preflight />
    </>
  );
}

/** Adds the view last looked at as one more step. */
function AddViewed({ story }: { readonly story: Story }) {
  const { s } = useStoryWords();
  const viewed = useViewedStep();
  const [isFull, setFull] = useState(false);
  return (
    <div className="story-acts">
      <Button icon="plus" onClick={() => setFull(!addStep(story.id, viewed))}>
        {s.addViewed}
      </Button>
      <p className="story-note" role="status">
        {isFull && s.full(MOST_STEPS)}
      </p>
    </div>
  );
}
