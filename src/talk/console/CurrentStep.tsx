import type { ReactNode } from 'react';
import type { TalkState } from '../../model/talkMessage.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { PointerPad } from './PointerPad.tsx';
import { Spoken } from './Spoken.tsx';
import { StepPicture } from './StepPicture.tsx';
import type { ShownStep } from './shownStep.ts';
import type { Pointing } from './usePointing.ts';

interface CurrentStepProps {
  readonly shown: ShownStep;
  readonly state: TalkState;
  readonly pointing: Pointing;
  /** Whether the audience sees it now. */
  readonly isOnScreen: boolean;
  readonly w: ConsoleWords;
  /** What turns the steps, under the picture. */
  readonly children: ReactNode;
}

/** What the audience sees now. */
export function CurrentStep({ shown, state, pointing, isOnScreen, w, children }: CurrentStepProps) {
  const { step, staged } = shown;
  const [width, height] = state.screen;
  return (
    <section className="console-now" aria-labelledby="console-now">
      <h2 id="console-now">{isOnScreen ? w.now : w.before}</h2>
      {staged !== null && (
        <PointerPad pointing={pointing} ratio={width / height}>
          <div data-black={state.black}>
            <StepPicture shown={shown} state={state} />
          </div>
        </PointerPad>
      )}
      {children}
      <p className="console-hint">{pointing.isOn ? w.pointerOn : w.pointerHint}</p>
      <p className="console-title">
        <Spoken text={step.title} lang={state.lang} />
      </p>
      <p className="console-sentence">
        <Spoken text={step.sentence} lang={state.lang} />
      </p>
      {staged !== null && staged.dropped.length > 0 && (
        <p className="console-hint">{w.dropped(staged.dropped.map(({ key, value }) => `${key}=${value}`).join(' '))}</p>
      )}
    </section>
  );
}
