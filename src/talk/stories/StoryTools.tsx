import { useState } from 'react';
import { writeStory } from '../../load/storyFile.ts';
import type { MapApproval } from '../../model/mapApproval.ts';
import type { Story } from '../../model/story.ts';
import { fileName } from '../../output/fileName.ts';
import { saveText } from '../../output/saveText.ts';
import { useAtlas } from '../../state/hooks.ts';
import { duplicateStory, removeStory } from '../../state/storyActions.ts';
import { startTalk } from '../../state/talkActions.ts';
import { pptxWords } from '../../text/pptxWords.ts';
import { storyWords } from '../../text/storyWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { openConsole } from '../openConsole.ts';
import { TakePptx } from '../TakePptx.tsx';
import { StoryLink } from './StoryLink.tsx';
import { storyTitle } from './storyTitle.ts';
import { useStoryWords } from './useStoryWords.ts';

interface StoryToolsProps {
  readonly story: Story;
  readonly approval: MapApproval;
}

/** What can be done with a story: present it, take it away, copy it, delete it. */
export function StoryTools({ story, approval }: StoryToolsProps) {
  const { lang, s } = useStoryWords();
  const atlas = useAtlas();
  const [said, setSaid] = useState('');
  const save = () => {
    const name = fileName('story', atlas.edition.id, new Date(), 'json');
    saveText(writeStory(story), name, 'application/json');
    setSaid(s.fileSaved(name));
  };
  const startWithConsole = () => {
    openConsole();
    startTalk(story);
  };
  return (
    <div className="story-tools">
      <div className="story-acts">
        <Button tone="primary" onClick={() => startTalk(story)}>
          {s.start}
        </Button>
        <Button icon="screen" title={s.consoleHint} onClick={startWithConsole}>
          {s.console}
        </Button>
      </div>
      <div className="story-acts">
        <Button icon="save" onClick={save}>
          {s.saveFile}
        </Button>
        <Button icon="copy" onClick={() => duplicateStory(story, copyTitle(story))}>
          {story.origin === 'shipped' ? s.duplicateShipped : s.duplicate}
        </Button>
        {story.origin === 'own' && <Button onClick={() => removeStory(story.id)}>{s.remove}</Button>}
        <StoryLink story={story} />
      </div>
      <Disclosure summary={pptxWords(lang).take}>
        <TakePptx story={story} approval={approval} />
      </Disclosure>
      <p className="story-note" role="status">
        {said}
      </p>
    </div>
  );
}

function copyTitle(story: Story): Story['title'] {
  return {
    zh: storyWords('zh').copyOf(storyTitle(story, 'zh')),
    en: storyWords('en').copyOf(storyTitle(story, 'en')),
  };
}
