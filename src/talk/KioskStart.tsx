import { useId } from 'react';
import { spokenText } from '../model/story.ts';
import { useAtlasState } from '../state/hooks.ts';
import { startKiosk } from '../state/kioskActions.ts';
import { storyOf } from '../state/talkActions.ts';
import { kioskWords } from '../text/kioskWords.ts';
import { Button } from '../ui/Button.tsx';
import { KIOSK_TIMES } from './kiosk/kioskTimes.ts';

/** What a kiosk is, how it is ended, and the button that starts one with the story that is open, or with any. */
export function KioskStart() {
  const scene = useAtlasState((state) => state.scene);
  const stories = useAtlasState((state) => state.stories);
  const w = kioskWords(scene.lang);
  const id = useId();
  const chosen = storyOf({ scene, stories });
  const offered = (chosen === null ? [...(stories.shipped ?? []), ...stories.own] : [chosen]).filter(
    ({ steps }) => steps.length > 0,
  );
  return (
    <section className="kiosk-start" aria-labelledby={id}>
      <h2 id={id}>{w.title}</h2>
      <p>{w.what(KIOSK_TIMES.idleMs / 1000)}</p>
      <p>{w.howToEnd(KIOSK_TIMES.holdMs / 1000)}</p>
      <p>{w.advice}</p>
      {offered.length === 0 && <p>{w.none}</p>}
      <p className="kiosk-start-acts">
        {offered.map((story) => (
          <Button
            key={story.id}
            icon="screen"
            onClick={() => {
              // Where the browser refuses, the kiosk runs in its window.
              document.documentElement.requestFullscreen?.().catch(() => undefined);
              startKiosk(story);
            }}
          >
            {w.start(spokenText(story.title, scene.lang))}
          </Button>
        ))}
      </p>
    </section>
  );
}
