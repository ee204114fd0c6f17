import type { CSSProperties } from 'react';
import type { StagedStep } from '../../analysis/stagedStep.ts';
import type { Lang } from '../../model/localized.ts';
import type { TalkState } from '../../model/talkMessage.ts';
import { figureParts } from '../../text/figure.ts';
import { figureLabel } from '../../text/stepText.ts';
import { StepPlate } from '../StepPlate.tsx';
import { Spoken } from './Spoken.tsx';

interface StepPictureProps {
  readonly staged: StagedStep;
  readonly state: TalkState;
}

/** Width by height of the stage that `StepPlate` draws. */
const STAGE_RATIO = 16 / 9;

/**
 * The audience's screen in small: the map of a step with its number and words where the stage has them, in the middle of a
 * screen of the audience's own shape. What it says stands beside it for those who hear the page.
 */
export function StepPicture({ staged, state: { screen, lang } }: StepPictureProps) {
  const ratio = screen[0] / screen[1];
  return (
    <div className="console-screen" data-theme="stage" style={{ aspectRatio: ratio }} aria-hidden="true">
      <div className="console-picture" style={{ width: `${Math.min(1, STAGE_RATIO / ratio) * 100}%` }}>
        <StepPlate scene={staged.scene} />
        <div className="console-picture-words">
          <PictureFigure staged={staged} lang={lang} />
          <p className="console-picture-title">
            <Spoken text={staged.step.title} lang={lang} />
          </p>
          <p className="console-picture-body">
            <Spoken text={staged.step.sentence} lang={lang} />
          </p>
        </div>
      </div>
    </div>
  );
}

function PictureFigure({ staged: { figure }, lang }: { readonly staged: StagedStep; readonly lang: Lang }) {
  if (figure === null) return null;
  const { sign, number, unit } = figureParts(figure, lang);
  const written = `${sign}${number}`;
  // Digits are a little over half as wide as high: a long number is set smaller, so that it stays in its column.
  const fit: CSSProperties = { fontSize: `${Math.min(13.5, 60 / written.length)}cqw` };
  return (
    <>
      <p className="console-picture-label">{figureLabel(figure, lang)}</p>
      <p className="console-picture-number">
        <b style={fit}>{written}</b> {unit}
      </p>
    </>
  );
}
