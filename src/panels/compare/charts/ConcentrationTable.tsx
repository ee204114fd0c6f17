import type { ReactNode } from 'react';
import type { Quantity } from '../../../model/figure.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { concentrationWords } from '../../../text/concentrationWords.ts';
import { differenceText } from '../../../text/differenceText.ts';
import { ratioText } from '../../../text/ratioText.ts';
import { SENTENCE_GAP } from '../../../text/sentenceGap.ts';
import { FigureText } from '../../FigureText.tsx';
import { useLanguage } from '../../useLanguage.ts';
import { CentreCell, CentreShift } from './CentreCell.tsx';
import {
  type ConcentrationSide,
  DECIMALS,
  differenceOf,
  MEASURES,
  type Measure,
  measureOf,
} from './concentrationSides.ts';

export interface BothSides {
  readonly plan: ConcentrationSide;
  /** Null where none is shown. */
  readonly scenario: ConcentrationSide | null;
}

/** The measures, each with how it is worked out and after whom; scenario and difference beside the plan. */
export function ConcentrationTable({ plan, scenario }: BothSides) {
  const { lang } = useLanguage();
  const w = concentrationWords(lang);
  const across = scenario === null ? 2 : 4;
  return (
    <div className="chart-table concentration-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{w.measure}</th>
            <th scope="col">{w.side.plan}</th>
            {scenario !== null && (
              <>
                <th scope="col">{w.side.scenario}</th>
                <th scope="col">{w.side.difference}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {MEASURES.map((measure) => (
            <Rows key={measure} measure={measure} across={across}>
              <td>
                <Value measure={measure} quantity={measureOf(plan, measure)} side={plan} />
              </td>
              {scenario !== null && (
                <>
                  <td>
                    <Value measure={measure} quantity={measureOf(scenario, measure)} side={scenario} />
                  </td>
                  <td>
                    <Difference
                      measure={measure}
                      quantity={differenceOf(measureOf(plan, measure), measureOf(scenario, measure))}
                    />
                  </td>
                </>
              )}
            </Rows>
          ))}
          <Rows measure="centre" across={across}>
            <td>
              <CentreCell side={plan} />
            </td>
            {scenario !== null && (
              <>
                <td>
                  <CentreCell side={scenario} />
                </td>
                <td>
                  <CentreShift from={plan} to={scenario} />
                </td>
              </>
            )}
          </Rows>
        </tbody>
      </table>
    </div>
  );
}

interface RowsProps {
  readonly measure: Measure | 'centre';
  /** Cells of a row. */
  readonly across: number;
  readonly children: ReactNode;
}

/** A measure with its numbers, and across under them how it is worked out. */
function Rows({ measure, across, children }: RowsProps) {
  const { lang } = useLanguage();
  const w = concentrationWords(lang);
  return (
    <>
      <tr className="concentration-numbers">
        <th scope="row">{w.measures[measure]}</th>
        {children}
      </tr>
      <tr>
        <td colSpan={across}>
          <small>
            {w.formula[measure]}
            {SENTENCE_GAP[lang]}
            {w.by(w.origin[measure])}
          </small>
        </td>
      </tr>
    </>
  );
}

interface ValueProps {
  readonly measure: Measure;
  readonly quantity: Quantity | null;
  readonly side: ConcentrationSide;
}

function Value({ measure, quantity, side: { spread } }: ValueProps) {
  const { lang } = useLanguage();
  if (quantity === null) return '—';
  const decimals = DECIMALS[measure];
  const top = measure === 'top' ? spread?.stated.slice(0, 3).map(({ column }) => column.name[lang]) : undefined;
  return (
    <>
      {decimals === undefined ? <FigureText figure={quantity} /> : ratioText(quantity, decimals, lang)}
      {top !== undefined && <small>{top.join(chartWords(lang).and)}</small>}
    </>
  );
}

function Difference({ measure, quantity }: { readonly measure: Measure; readonly quantity: Quantity | null }) {
  const { lang } = useLanguage();
  if (quantity === null) return '—';
  if (quantity.value === 0) return concentrationWords(lang).same;
  return differenceText(quantity, lang, DECIMALS[measure]);
}
