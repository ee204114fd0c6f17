import { INDICATORS, type Indicator } from '../../../model/comparing.ts';
import type { Lang } from '../../../model/localized.ts';
import { compare } from '../../../state/compareActions.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { indicatorWords } from '../../../text/indicatorWords.ts';
import { useLanguage } from '../../useLanguage.ts';
import type { Comparison } from '../useComparison.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { leading, namesText, numberText } from './finding.ts';
import { IndicatorSelect } from './IndicatorSelect.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { PointPlot } from './PointPlot.tsx';
import { type PlotPoint, plotPoints } from './plotPoints.ts';

/** Any two indicators against each other. */
export function ScatterFigure({ comparison }: { readonly comparison: Comparison }) {
  const { lang } = useLanguage();
  const w = chartWords(lang);
  const { x, y } = comparison.comparing;
  const { points, missing } = plotPoints(comparison, x, y);
  const title = finding(points, x, y, lang);
  return (
    <ChartFigure
      kind="scatter"
      comparison={comparison}
      title={title}
      reading={w.scatter.reading}
      missing={missing}
      indicators={[x, y]}
      controls={
        <div className="chart-controls">
          <IndicatorSelect label={w.scatter.x} value={x} onChoose={(chosen) => compare({ x: chosen })} />
          <IndicatorSelect label={w.scatter.y} value={y} onChoose={(chosen) => compare({ y: chosen })} />
        </div>
      }
      draw={
        points.length === 0
          ? null
          : (width) => <PointPlot width={width} lang={lang} points={points} x={x} y={y} name={title} />
      }
      table={
        <NumbersTable comparison={comparison} indicators={INDICATORS.filter((each) => each === x || each === y)} />
      }
    />
  );
}

function finding(points: readonly PlotPoint[], x: Indicator, y: Indicator, lang: Lang): string {
  const w = chartWords(lang).scatter;
  if (points.length === 0) return w.none;
  const of = (axis: 'x' | 'y') =>
    leading(
      points.map(({ column, short, ...numbers }) => ({ column, short, quantity: numbers[axis] })),
      'most',
    );
  const [firstX, firstY] = [of('x'), of('y')];
  const [nameX, nameY] = [indicatorWords(x, lang).title, indicatorWords(y, lang).title];
  const [leaderX, leaderY] = [namesText(firstX, lang), namesText(firstY, lang)];
  if (x !== y && leaderX === leaderY) return w.both(nameX, nameY, leaderX);
  return [
    w.first(nameX, leaderX, numberText(firstX, x, lang)),
    w.first(nameY, leaderY, numberText(firstY, y, lang)),
  ].join(chartWords(lang).semicolon);
}
