import { indicatorOf } from '../../../analysis/indicatorOf.ts';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { SENTENCE_GAP } from '../../../text/sentenceGap.ts';
import { useLanguage } from '../../useLanguage.ts';
import type { Comparison } from '../useComparison.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { leading, type Numbered, namesText, numberText } from './finding.ts';
import { NumbersTable } from './NumbersTable.tsx';
import { PointPlot } from './PointPlot.tsx';
import { plotPoints } from './plotPoints.ts';

/** Target against land area, with lines of equal intensity. */
export function IntensityFigure({ comparison }: { readonly comparison: Comparison }) {
  const { lang } = useLanguage();
  const w = chartWords(lang);
  const { points, missing } = plotPoints(comparison, 'area', 'target');
  const title = finding(
    points.flatMap(({ column, short }) => {
      const { quantity } = indicatorOf(column, 'intensity');
      return quantity === null ? [] : [{ column, quantity, short }];
    }),
    lang,
  );
  return (
    <ChartFigure
      kind="intensity"
      comparison={comparison}
      title={title}
      reading={`${w.intensity.reading}${SENTENCE_GAP[lang]}${w.floor}`}
      missing={missing}
      indicators={['target', 'area']}
      draw={
        points.length === 0
          ? null
          : (width) => (
              <PointPlot width={width} lang={lang} points={points} x="area" y="target" name={title} hasEqualLines />
            )
      }
      table={<NumbersTable comparison={comparison} indicators={['target', 'area', 'intensity']} />}
    />
  );
}

function finding(numbered: readonly Numbered[], lang: Lang): string {
  const w = chartWords(lang).intensity;
  const [most, least] = [leading(numbered, 'most'), leading(numbered, 'least')];
  const value = numberText(most, 'intensity', lang);
  if (numbered.length === 0) return w.none;
  if (most.length === numbered.length) return w.one(namesText(most, lang), value);
  return w.many(namesText(most, lang), value, namesText(least, lang), numberText(least, 'intensity', lang));
}
