import { useId, useMemo, useState } from 'react';
import { storyGaps } from '../analysis/storyGaps.ts';
import { spokenText } from '../model/story.ts';
import { useAtlas, useAtlasState } from '../state/hooks.ts';
import { storyOf } from '../state/talkActions.ts';
import { preflightWords } from '../text/preflightWords.ts';
import { Button } from '../ui/Button.tsx';
import { KioskStart } from './KioskStart.tsx';
import type { Line } from './preflight/line.ts';
import { PreflightCopy } from './preflight/PreflightCopy.tsx';
import { PreflightLine } from './preflight/PreflightLine.tsx';
import { preflightLines } from './preflight/preflightLines.ts';
import { preflightText } from './preflight/preflightText.ts';
import type { ScreensReading, WindowReading } from './preflight/readings.ts';
import { readScreens } from './preflight/readScreen.ts';
import type { ToldStory } from './preflight/storyLine.ts';
import { tryWindow } from './preflight/tryWindow.ts';
import { useLaptop } from './preflight/useLaptop.ts';
import './Preflight.css';

/** What this laptop can do, and what to do about what it cannot. */
export function Preflight() {
  const lang = useAtlasState(({ scene }) => scene.lang);
  const map = useAtlasState((state) => state.map);
  const w = preflightWords(lang);
  const { readings, again } = useLaptop();
  const [screens, setScreens] = useState<ScreensReading>('unasked');
  const [window, setWindow] = useState<WindowReading>('unasked');
  const stories = useToldStories();
  const id = useId();
  const lines = readings === null ? [] : preflightLines({ readings, map, screens, window }, stories, lang);
  const askScreens = () => void readScreens().then((all) => setScreens(all ?? 'refused'));
  return (
    <section className="preflight" aria-labelledby={id}>
      <h2 id={id}>{w.title}</h2>
      <p>{w.lead}</p>
      <p className="preflight-sum" role="status">
        {readings === null ? w.checking : summary(lines, w.summary)}
      </p>
      {readings !== null && (
        <>
          <p className="preflight-acts">
            <Button icon="retry" onClick={again}>
              {w.again}
            </Button>
            <PreflightCopy text={preflightText(lines, lang)} words={w} />
          </p>
          <ul className="preflight-lines" aria-label={w.list}>
            {lines.map((line) => (
              <PreflightLine key={line.id} line={line} words={w}>
                {line.id === 'screens' && 'getScreenDetails' in globalThis && (
                  <Button onClick={askScreens}>{w.askScreens}</Button>
                )}
                {line.id === 'window' && <Button onClick={() => setWindow(tryWindow())}>{w.askWindow}</Button>}
              </PreflightLine>
            ))}
          </ul>
        </>
      )}
      <KioskStart />
    </section>
  );
}

/** The story that is open, or all of them, with what they lack; null until they have been read. */
function useToldStories(): readonly ToldStory[] | null {
  const atlas = useAtlas();
  const scene = useAtlasState((state) => state.scene);
  const stories = useAtlasState((state) => state.stories);
  const { lang } = scene;
  const chosen = storyOf({ scene, stories });
  return useMemo(() => {
    if (stories.shipped === null) return null;
    const told = chosen === null ? [...stories.shipped, ...stories.own] : [chosen];
    return told.map((story) => ({
      title: spokenText(story.title, lang),
      steps: story.steps.length,
      gaps: storyGaps(atlas, story),
    }));
  }, [atlas, stories, chosen, lang]);
}

function summary(lines: readonly Line[], say: (good: number, watch: number, bad: number) => string): string {
  const count = (...of: readonly Line['verdict'][]) => lines.filter(({ verdict }) => of.includes(verdict)).length;
  return say(count('good'), count('watch', 'untold'), count('bad'));
}
