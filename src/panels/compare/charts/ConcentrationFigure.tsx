import { useMemo } from 'react';
import { TOP } from '../../../analysis/concentration.ts';
import { isEmptyScenario } from '../../../model/scenario.ts';
import { compare } from '../../../state/compareActions.ts';
import { useAtlasState } from '../../../state/hooks.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { concentrationWords } from '../../../text/concentrationWords.ts';
import { figureText } from '../../../text/figure.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../useLanguage.ts';
import { useComparison } from '../useComparison.ts';
import { ConcentrationExport } from './ConcentrationExport.tsx';
import { ConcentrationTable } from './ConcentrationTable.tsx';
import { CumulativeFigure } from './CumulativeFigure.tsx';
import { concentrationCautions } from './concentrationCautions.ts';
import { concentrationSide } from './concentrationSides.ts';
import { NeighbourTable } from './NeighbourTable.tsx';
import './charts.css';

/** The concentration of the nine targets: its numbers with their formulas, by the plan and, where it is shown, the scenario. */
export function ConcentrationFigure() {
  const { lang } = useLanguage();
  const w = concentrationWords(lang);
  const comparison = useComparison();
  const { atlas, shown } = comparison;
  const inHand = useAtlasState((state) => state.scenario?.now ?? null);
  const plan = useMemo(() => concentrationSide(atlas, null), [atlas]);
  const scenario = useMemo(
    () => (shown === null || isEmptyScenario(shown) ? null : concentrationSide(atlas, shown)),
    [atlas, shown],
  );
  const { spread } = scenario ?? plan;
  const names = spread?.stated.slice(0, TOP).map(({ column }) => column.name[lang]) ?? [];
  const isWaiting = shown === null && inHand !== null && !isEmptyScenario(inHand);
  return (
    <div className="concentration">
      <section aria-labelledby="concentration-title" className="chart">
        <h2 id="concentration-title">
          {spread === null
            ? w.none
            : names.length < TOP
              ? w.titleFew(names.join(chartWords(lang).and))
              : w.title(names.join(chartWords(lang).and), figureText(spread.topRatio, lang))}
        </h2>
        {concentrationCautions(scenario ?? plan, lang).map((caution) => (
          <p key={caution} className="chart-note">
            {caution}
          </p>
        ))}
        {isWaiting && (
          <p>
            <Button onClick={() => compare({ shows: 'change' })}>{w.beside}</Button>
          </p>
        )}
        <ConcentrationTable plan={plan} scenario={scenario} />
        <ConcentrationExport plan={plan} scenario={scenario} name={shown?.name ?? ''} />
      </section>
      {spread !== null && <CumulativeFigure comparison={comparison} plan={plan} scenario={scenario} />}
      <NeighbourTable plan={plan} scenario={scenario} />
    </div>
  );
}
