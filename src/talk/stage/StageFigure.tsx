import type { Atlas } from '../../model/atlas.ts';
import type { Figure } from '../../model/figure.ts';
import type { Lang } from '../../model/localized.ts';
import { figureParts, figureText } from '../../text/figure.ts';
import { figureLabel } from '../../text/stepText.ts';

interface StageFigureProps {
  readonly figure: Figure;
  readonly lang: Lang;
  /** The region whose target it may be: what that covers stands beside it wherever it stands; and names of products. */
  readonly atlas: Pick<Atlas, 'regions' | 'products'>;
}

/** The one number of a step, with its sign, what it is, and what it covers. */
export function StageFigure({ figure, lang, atlas }: StageFigureProps) {
  const { sign, number, unit } = figureParts(figure, lang);
  const scope = atlas.regions.find(({ target }) => target.id === figure.id)?.coverage.short?.[lang] ?? null;
  // A rank is no number by itself, and a percent sign belongs to its digits.
  const isWhole = figure.unit === 'rank' || figure.unit === 'percent';
  return (
    <>
      <p className="stage-label">{figureLabel(figure, lang, atlas.products)}</p>
      <p className="stage-figure" data-figure={figure.id}>
        <span className="stage-number">{isWhole ? figureText(figure, lang) : `${sign}${number}`}</span>
        {!isWhole && unit !== '' && (
          <>
            {' '}
            <span className="stage-unit">{unit}</span>
          </>
        )}
        {scope !== null && (
          <>
            {' '}
            <span className="stage-scope">{scope}</span>
          </>
        )}
      </p>
    </>
  );
}
