import { useEffect } from 'react';
import { spokenText } from '../../model/story.ts';
import { useAtlasState } from '../../state/hooks.ts';
import { consoleWords } from '../../text/consoleWords.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { ComingStep } from './ComingStep.tsx';
import { ConsoleHead } from './ConsoleHead.tsx';
import { CurrentStep } from './CurrentStep.tsx';
import type { ConsoleLink } from './consoleLink.ts';
import { LinkNote } from './LinkNote.tsx';
import { StepJumps } from './StepJumps.tsx';
import { StepNotes } from './StepNotes.tsx';
import { shownStep } from './shownStep.ts';
import { TurnBar } from './TurnBar.tsx';
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
  const atlas = useAtlasState((all) => all.atlas);
  const isUnread = useAtlasState((all) => all.atlas === null && all.faults.length > 0);
  const pointing = usePointing(link);
  useConsoleKeys(link, pointing);
  const w = consoleWords(lang);
  const { state, story } = view;
  useEffect(() => {
    document.title = story === null ? w.title : w.pageTitle(spokenText(story.title, lang));
  }, [story, lang, w]);
  const isJoined = view.link === 'joined';
  const number = state?.step ?? view.last ?? 1;
  const shown = story && state && shownStep(atlas, story, number, state);
  return (
    <main className="console" data-joined={isJoined}>
      <ConsoleHead link={link} view={view} lang={lang} w={w} />
      <LinkNote link={link} view={view} w={w} />
      {isUnread && (
        <p className="console-note console-note-warn" role="status">
          <span>{w.noAtlas}</span> <Button onClick={onRetry}>{w.retry}</Button>
        </p>
      )}
      {story && state && shown && (
        <div className="console-body">
          <CurrentStep shown={shown} state={state} pointing={pointing} lang={lang} w={w}>
            <TurnBar {...{ state, pointing, isJoined, w }} count={story.steps.length} ask={link.ask} />
          </CurrentStep>
          <div className="console-reading">
            <StepNotes step={shown.step} lang={lang} w={w} />
            <ComingStep shown={shownStep(atlas, story, number + 1, state)} state={state} w={w} />
          </div>
          <StepJumps
            steps={story.steps}
            current={state.step}
            spoken={state.lang}
            isJoined={isJoined}
            onJump={(step) => link.ask({ do: 'go', step })}
            w={w}
          />
        </div>
      )}
      <p className="console-keys">{w.keys}</p>
      <LiveRegion
        text={
          shown && state?.step
            ? `${w.place(number, story?.steps.length ?? 0)} ${spokenText(shown.step.title, state.lang)}`
            : ''
        }
      />
    </main>
  );
}
