import type { CSSProperties } from 'react';
import type { Figure } from '../../model/figure.ts';
import type { FigureSubject } from '../../model/figureSubject.ts';
import type { Lang } from '../../model/localized.ts';
import type { TalkState } from '../../model/talkMessage.ts';
import { figureParts, figureText } from '../../text/figure.ts';
import { figureLabel } from '../../text/stepText.ts';
import { StepPlate } from '../StepPlate.tsx';
import { Spoken } from './Spoken.tsx';
import type { ShownStep } from './shownStep.ts';

interface StepPictureProps {
  readonly shown: ShownStep;
  readonly state: TalkState;
}

/** Width by height of the stage that `StepPlate` draws. */
const STAGE_RATIO = 16 / 9;

/**
 * The audience's screen in small: the map of a step with its number and words where the stage has them, in the middle of a
 * screen of the audience's own shape. What it says stands beside it for those who hear the page.
 */
export function StepPicture({ shown, state: { screen, lang } }: StepPictureProps) {
  const { step, staged } = shown;
  if (staged === null) return null;
  const ratio = screen[0] / screen[1];
  return (
    <div className="console-screen" data-theme="stage" style={{ aspectRatio: ratio }} aria-hidden="true">
      <div className="console-picture" style={{ width: `${Math.min(1, STAGE_RATIO / ratio) * 100}%` }}>
        <StepPlate scene={staged.scene} />
        <div className="console-picture-words">
          {staged.figure !== null && shown.subject !== null && (
            <PictureFigure figure={staged.figure} subject={shown.subject} lang={lang} />
          )}
          <p className="console-picture-title">
            <Spoken text={step.title} lang={lang} />
          </p>
          <p className="console-picture-body">
            <Spoken text={step.sentence} lang={lang} />
          </p>
        </div>
      </div>
    </div>
  );
}

interface PictureFigureProps {
  readonly figure: Figure;
  readonly subject: FigureSubject;
  readonly lang: Lang;
}

function PictureFigure({ figure, subject, lang }: PictureFigureProps) {
  const { sign, number, unit } = figureParts(figure, lang);
  // A rank is no number by itself, and a percent sign belongs to its digits.
  const isWhole = figure.unit === 'rank' || figure.unit === 'percent';
  const written = isWhole ? figureText(figure, lang) : `${sign}${number}`;
  // Digits are a little over half as wide as high: a long number is set smaller, so that it stays in its column.
  const fit: CSSProperties = { fontSize: `${Math.min(13.5, 60 / written.length)}cqw` };
  return (
    <>
      <p className="console-picture-label">{figureLabel(figure, lang, subject)}</p>
      <p className="console-picture-number">
        <b style={fit}>{written}</b> {isWhole ? '' : unit} {subject.scope?.[lang]}
      </p>
    </>
  );
}
