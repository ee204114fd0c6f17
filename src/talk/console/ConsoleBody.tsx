import { useMemo } from 'react';
import type { Lang } from '../../model/localized.ts';
import type { Story } from '../../model/story.ts';
import type { TalkState } from '../../model/talkMessage.ts';
import { useAtlasState } from '../../state/hooks.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { ComingStep } from './ComingStep.tsx';
import { CurrentStep } from './CurrentStep.tsx';
import type { ConsoleLink } from './consoleLink.ts';
import { StepJumps } from './StepJumps.tsx';
import { StepNotes } from './StepNotes.tsx';
import { StepNumber } from './StepNumber.tsx';
import { type ShownStep, shownStep } from './shownStep.ts';
import { TurnBar } from './TurnBar.tsx';
import type { Pointing } from './usePointing.ts';

interface ConsoleBodyProps {
  readonly link: ConsoleLink;
  readonly story: Story;
  readonly state: TalkState;
  /** The step that is, or was last, on the screen. */
  readonly number: number;
  readonly pointing: Pointing;
  readonly isJoined: boolean;
  readonly lang: Lang;
  readonly w: ConsoleWords;
}

/** What the audience sees, what is said of it, what comes, and all steps. */
export function ConsoleBody({ link, story, state, number, pointing, isJoined, lang, w }: ConsoleBodyProps) {
  const shown = useShownStep(story, number, state);
  const coming = useShownStep(story, number + 1, state);
  if (shown === null) return null;
  return (
    <div className="console-body">
      <CurrentStep shown={shown} state={state} pointing={pointing} isOnScreen={isJoined && state.step !== null} w={w}>
        <TurnBar {...{ state, pointing, isJoined, w }} count={story.steps.length} ask={link.ask} />
      </CurrentStep>
      <div className="console-reading">
        <StepNotes step={shown.step} lang={lang} w={w} />
        <ComingStep shown={coming} state={state} w={w} />
      </div>
      <StepNumber shown={shown} lang={lang} w={w} />
      <StepJumps
        steps={story.steps}
        current={state.step}
        spoken={state.lang}
        isJoined={isJoined}
        onJump={(step) => link.ask({ do: 'go', step })}
        w={w}
      />
    </div>
  );
}

/** The very step from before while nothing of it changes: its picture is then not drawn again, as while the pointer moves. */
function useShownStep(story: Story, number: number, { lang, kiosk }: TalkState): ShownStep | null {
  const atlas = useAtlasState((all) => all.atlas);
  return useMemo(() => shownStep(atlas, story, number, { lang, kiosk }), [atlas, story, number, lang, kiosk]);
}
