import type { Lang } from '../../model/localized.ts';
import type { ConsoleWords } from '../../text/consoleWords.ts';
import { StepPlate } from '../StepPlate.tsx';
import { Spoken } from './Spoken.tsx';
import type { ShownStep } from './shownStep.ts';

interface ComingStepProps {
  /** Null at the end of the story. */
  readonly shown: ShownStep | null;
  /** The language of the audience. */
  readonly spoken: Lang;
  readonly w: ConsoleWords;
}

/** What comes after the step on screen. */
export function ComingStep({ shown, spoken, w }: ComingStepProps) {
  return (
    <section className="console-coming" aria-labelledby="console-coming">
      <h2 id="console-coming">{w.coming}</h2>
      {shown === null && <p>{w.last}</p>}
      {shown !== null && (
        <div className="console-ahead">
          {shown.staged !== null && (
            <div className="console-picture" data-theme="stage">
              <StepPlate scene={shown.staged.scene} />
            </div>
          )}
          <div>
            <p className="console-title">
              <Spoken text={shown.step.title} lang={spoken} />
            </p>
            <p>
              <Spoken text={shown.step.sentence} lang={spoken} />
            </p>
          </div>
        </div>
      )}
    </section>
  );
}
