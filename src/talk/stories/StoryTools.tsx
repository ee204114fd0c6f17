import { useState } from 'react';
import { writeStory } from '../../load/storyFile.ts';
import type { Story } from '../../model/story.ts';
import { fileName } from '../../output/fileName.ts';
import { saveText } from '../../output/saveText.ts';
import { useAtlas } from '../../state/hooks.ts';
import { duplicateStory, removeStory } from '../../state/storyActions.ts';
import { setKiosk, startTalk } from '../../state/talkActions.ts';
import { storyWords } from '../../text/storyWords.ts';
import { Button } from '../../ui/Button.tsx';
import { openConsole } from '../openConsole.ts';
import { StoryLink } from './StoryLink.tsx';
import { storyTitle } from './storyTitle.ts';
import { useStoryWords } from './useStoryWords.ts';

/** What can be done with a story: present it, take it away, copy it, delete it. */
export function StoryTools({ story }: { readonly story: Story }) {
  const { s } = useStoryWords();
  const atlas = useAtlas();
  const [said, setSaid] = useState('');
  const save = () => {
    const name = fileName('story', atlas.edition.id, new Date(), 'json');
    saveText(writeStory(story), name, 'application/json');
    setSaid(s.fileSaved(name));
  };
  const startKiosk = () => {
    startTalk(story);
    setKiosk(true);
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
        <Button icon="retry" title={s.kioskHint} onClick={startKiosk}>
          {s.kiosk}
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
