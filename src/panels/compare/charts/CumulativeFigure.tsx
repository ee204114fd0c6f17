import { TOP } from '../../../analysis/concentration.ts';
import type { Lang } from '../../../model/localized.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { concentrationWords } from '../../../text/concentrationWords.ts';
import { figureText } from '../../../text/figure.ts';
import { FigureText } from '../../FigureText.tsx';
import { useLanguage } from '../../useLanguage.ts';
import type { Comparison } from '../useComparison.ts';
import { ChartFigure } from './ChartFigure.tsx';
import type { BothSides } from './ConcentrationTable.tsx';
import { CumulativeCurve } from './CumulativeCurve.tsx';
import { columnName } from './columnName.ts';
import { type CumulativeStep, cumulativeSteps } from './cumulativeSteps.ts';

/** The targets added up from the largest, against what they would be if all were equal. */
export function CumulativeFigure({ comparison, plan, scenario }: BothSides & { readonly comparison: Comparison }) {
  const { lang } = useLanguage();
  const w = concentrationWords(lang);
  const base = cumulativeSteps(plan.spread);
  const other = scenario === null ? null : cumulativeSteps(scenario.spread);
  const title = finding(other ?? base, lang);
  return (
    <ChartFigure
      kind="concentration"
      comparison={comparison}
      title={title}
      reading={w.curveReading}
      missing={[]}
      indicators={['target']}
      draw={
        base.length === 0
          ? null
          : (width) => <CumulativeCurve width={width} lang={lang} plan={base} scenario={other} name={title} />
      }
      table={<StepTable steps={other ?? base} />}
    />
  );
}

function finding(steps: readonly CumulativeStep[], lang: Lang): string {
  const w = concentrationWords(lang);
  const top = steps[Math.min(TOP, steps.length) - 1];
  if (top === undefined) return w.none;
  const names = steps.slice(0, TOP).map(({ stated }) => stated.column.name[lang]);
  return w.curveTitle(names.length, names.join(chartWords(lang).and), figureText(top.ratio, lang));
}

function StepTable({ steps }: { readonly steps: readonly CumulativeStep[] }) {
  const { lang } = useLanguage();
  const w = concentrationWords(lang);
  const heads = chartWords(lang).columns;
  return (
    <table>
      <thead>
        <tr>
          {[heads.rank, heads.name, heads.target, w.cumulative].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ stated: { column, quantity }, short, ratio }, at) => (
          <tr key={column.id}>
            <td>{at + 1}</td>
            <th scope="row">{columnName(column, lang)}</th>
            <td>
              <FigureText figure={quantity} /> {short?.[lang]}
            </td>
            <td>
              <FigureText figure={ratio} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
