import type { TalkState } from '../../model/talkMessage.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { reachByKeys } from './reachByKeys.ts';
import { Spoken } from './Spoken.tsx';
import { StepPicture } from './StepPicture.tsx';
import type { ShownStep } from './shownStep.ts';

interface ComingStepProps {
  /** Null at the end of the story. */
  readonly shown: ShownStep | null;
  readonly state: TalkState;
  readonly w: ConsoleWords;
}

/** What comes after the step on screen. */
export function ComingStep({ shown, state, w }: ComingStepProps) {
  return (
    <section ref={reachByKeys} className="console-coming" aria-labelledby="console-coming">
      <h2 id="console-coming">{w.coming}</h2>
      {shown === null && <p>{w.last}</p>}
      {shown !== null && (
        <div className="console-ahead">
          <StepPicture shown={shown} state={state} />
          <div>
            <p className="console-title">
              <Spoken text={shown.step.title} lang={state.lang} />
            </p>
            <p>
              <Spoken text={shown.step.sentence} lang={state.lang} />
            </p>
          </div>
        </div>
      )}
    </section>
  );
}
