import { useEffect } from 'react';
import { spokenText } from '../../model/story.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { type ConsoleWords, consoleWords } from '../../text/consoleWords.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { ConsoleBody } from './ConsoleBody.tsx';
import { ConsoleHead } from './ConsoleHead.tsx';
import type { ConsoleLink, ConsoleView } from './consoleLink.ts';
import { LinkNote } from './LinkNote.tsx';
import { useConsoleKeys } from './useConsoleKeys.ts';
import { usePointing } from './usePointing.ts';
import { useWatched } from './watched.ts';
import './Console.css';

interface ConsoleProps {
  readonly link: ConsoleLink;
  /** Reads the atlas again, where it could not be read. */
  readonly onRetry: () => void;
}

/** The presenter's window: what the audience sees, what comes, what is to be said, and the time; leads the audience's window. */
export function Console({ link, onRetry }: ConsoleProps) {
  const view = useWatched(link.view);
  const lang = useAtlasState(({ scene }) => scene.lang);
  const isUnread = useAtlasState(({ atlas, faults }) => atlas === null && faults.length > 0);
  const pointing = usePointing(link);
  useConsoleKeys(link, pointing);
  const { state, story } = view;
  const w = consoleWords(lang);
  const title = story === null ? w.title : w.pageTitle(spokenText(story.title, lang));
  useEffect(() => {
    document.title = title;
  }, [title]);
  const isJoined = view.link === 'joined';
  const number = state?.step ?? view.last ?? 1;
  return (
    <div className="console" data-joined={isJoined}>
      <ConsoleHead link={link} view={view} lang={lang} w={w} />
      <main>
        <LinkNote link={link} view={view} w={w} />
        {isUnread && (
          <p className="console-note console-note-warn" role="status">
            <span>{w.noAtlas}</span> <Button onClick={onRetry}>{w.retry}</Button>
          </p>
        )}
        {story && state && <ConsoleBody {...{ link, story, state, number, pointing, isJoined, lang, w }} />}
      </main>
      <footer className="console-keys">{w.keys}</footer>
      <LiveRegion text={announcement(view, w)} />
    </div>
  );
}

/** The step on the screen, said when it changes. */
function announcement({ state, story }: ConsoleView, w: ConsoleWords): string {
  const step = state?.step ? story?.steps[state.step - 1] : undefined;
  if (!state?.step || !story || step === undefined) return '';
  return `${w.place(state.step, story.steps.length)} ${spokenText(step.title, state.lang)}`;
}
