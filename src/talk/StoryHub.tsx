import { spokenText } from '../model/story.ts';
import { useAtlasState } from '../state/hooks.ts';
import { startTalk, storyOf } from '../state/talkActions.ts';
import { talkWords } from '../text/talkWords.ts';
import { Button } from '../ui/Button.tsx';
import { Preflight } from './Preflight.tsx';
import './StoryHub.css';

/** Where stories are chosen, made, kept and checked. Filled by its own branch. */
export function StoryHub() {
  const lang = useAtlasState(({ scene }) => scene.lang);
  const stories = useAtlasState((state) => state.stories);
  const scene = useAtlasState((state) => state.scene);
  const w = talkWords(lang);
  const chosen = storyOf({ scene, stories });
  return (
    <main className="story-hub" id="stories" tabIndex={-1}>
      <h1>{w.stories}</h1>
      <ul>
        {[...(stories.shipped ?? []), ...stories.own].map((story) => (
          <li key={story.id} aria-current={story === chosen}>
            {spokenText(story.title, lang)} <Button onClick={() => startTalk(story)}>{w.start}</Button>
          </li>
        ))}
      </ul>
      <Preflight />
    </main>
  );
}
