import { useState } from 'react';
import type { Comparand } from '../../../analysis/comparand.ts';
import { indicatorOf } from '../../../analysis/indicatorOf.ts';
import type { Indicator } from '../../../model/comparing.ts';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { indicatorWords } from '../../../text/indicatorWords.ts';
import { useLanguage } from '../../useLanguage.ts';
import type { Comparison } from '../useComparison.ts';
import { ChartFigure } from './ChartFigure.tsx';
import { leading, type Numbered, namesText, numberText } from './finding.ts';
import { IndicatorSelect } from './IndicatorSelect.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { planNumber } from './plotPoints.ts';
import { RankedBars } from './RankedBars.tsx';

/** One indicator as bars, the largest at the top. */
export function RankingFigure({ comparison }: { readonly comparison: Comparison }) {
  const { lang } = useLanguage();
  const [indicator, setIndicator] = useState<Indicator>('target');
  const w = chartWords(lang).ranking;
  const columns = ranked(comparison.columns, indicator);
  const bars = columns.map((column) => ({
    column,
    measured: indicatorOf(column, indicator),
    before: planNumber(comparison, column.id, indicator),
  }));
  const title = finding(columns, indicator, lang);
  return (
    <ChartFigure
      kind="ranking"
      comparison={comparison}
      title={title}
      reading={w.reading}
      missing={[]}
      indicators={[indicator]}
      controls={
        <div className="chart-controls">
          <IndicatorSelect label={w.choose} value={indicator} onChoose={setIndicator} />
        </div>
      }
      draw={(width) => <RankedBars width={width} lang={lang} indicator={indicator} bars={bars} name={title} />}
      table={<NumbersTable comparison={comparison} indicators={[indicator]} columns={columns} />}
    />
  );
}

/** The largest first; those without a number last. */
function ranked(columns: readonly Comparand[], indicator: Indicator): readonly Comparand[] {
  const of = (column: Comparand) => indicatorOf(column, indicator).quantity?.value ?? Number.NEGATIVE_INFINITY;
  return columns
    .map((column) => ({ column, value: of(column) }))
    .sort((a, b) => (a.value === b.value ? 0 : b.value - a.value))
    .map(({ column }) => column);
}

function finding(columns: readonly Comparand[], indicator: Indicator, lang: Lang): string {
  const w = chartWords(lang);
  const { title: name } = indicatorWords(indicator, lang);
  const numbered = columns.flatMap((column): readonly Numbered[] => {
    const measured = indicatorOf(column, indicator);
    return measured.quantity === null ? [] : [{ ...measured, column }];
  });
  const most = leading(numbered, 'most');
  if (most.length === 0) return w.ranking.none(name);
  const said = w.ranking.title(name, namesText(most, lang), numberText(most, indicator, lang));
  const floors = numbered.filter(({ quantity }) => quantity.qualifier === '>=' || quantity.qualifier === '>').length;
  return floors === 0 ? said : `${said}${w.semicolon}${w.ranking.floors(floors, numbered.length)}`;
}
