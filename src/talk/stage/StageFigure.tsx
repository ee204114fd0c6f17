import type { Atlas } from '../../model/atlas.ts';
import type { Figure } from '../../model/figure.ts';
import { figureSubject } from '../../model/figureSubject.ts';
import type { Lang } from '../../model/localized.ts';
import type { Region } from '../../model/region.ts';
import { figureParts, figureText } from '../../text/figure.ts';
import { figureLabel } from '../../text/stepText.ts';

interface StageFigureProps {
  readonly figure: Figure;
  readonly lang: Lang;
  readonly atlas: Atlas;
  /** The region named above it. */
  readonly region: Region | null;
}

/** The one number of a step, with its sign, whose and what it is, and what it covers. */
export function StageFigure({ figure, lang, atlas, region }: StageFigureProps) {
  const { sign, number, unit } = figureParts(figure, lang);
  const subject = figureSubject(atlas, figure, region);
  // A rank is no number by itself, and a percent sign belongs to its digits.
  const isWhole = figure.unit === 'rank' || figure.unit === 'percent';
  return (
    <>
      <p className="stage-label">{figureLabel(figure, lang, subject)}</p>
      <p className="stage-figure" data-figure={figure.id}>
        <span className="stage-number">{isWhole ? figureText(figure, lang) : `${sign}${number}`}</span>
        {!isWhole && unit !== '' && (
          <>
            {' '}
            <span className="stage-unit">{unit}</span>
          </>
        )}
        {subject.scope !== null && (
          <>
            {' '}
            <span className="stage-scope">{subject.scope[lang]}</span>
          </>
        )}
      </p>
    </>
  );
}
