import type { Comparand } from '../../../analysis/comparand.ts';
import { indicatorOf } from '../../../analysis/indicatorOf.ts';
import type { Indicator } from '../../../model/comparing.ts';
import { chartWords } from '../../../text/chartWords.ts';
import { indicatorWords } from '../../../text/indicatorWords.ts';
import { missingWords } from '../../../text/missingWords.ts';
import { FigureText } from '../../FigureText.tsx';
import { useLanguage } from '../../useLanguage.ts';
import type { Comparison } from '../useComparison.ts';
import { columnName } from './columnName.ts';
import { planNumber } from './plotPoints.ts';

interface NumbersTableProps {
  readonly comparison: Comparison;
  readonly indicators: readonly Indicator[];
  /** In another order than that of the comparison. */
  readonly columns?: readonly Comparand[];
}

/** The numbers of a picture: a row a column of the comparison; what is missing says why. */
export function NumbersTable({ comparison, indicators, columns = comparison.columns }: NumbersTableProps) {
  const { lang } = useLanguage();
  const w = chartWords(lang);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{w.columns.name}</th>
          {indicators.map((indicator) => (
            <th key={indicator} scope="col">
              {indicatorWords(indicator, lang).title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.id}>
            <th scope="row">{columnName(column, lang)}</th>
            {indicators.map((indicator) => (
              <td key={indicator}>
                <Cell comparison={comparison} column={column} indicator={indicator} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly comparison: Comparison;
  readonly column: Comparand;
  readonly indicator: Indicator;
}

function Cell({ comparison, column, indicator }: CellProps) {
  const { lang } = useLanguage();
  const w = chartWords(lang);
  const measured = indicatorOf(column, indicator);
  const before = planNumber(comparison, column.id, indicator);
  return (
    <>
      {measured.quantity === null ? missingWords(lang)[measured.missing] : <FigureText figure={measured.quantity} />}
      {measured.quantity !== null && measured.short !== null && ` ${measured.short[lang]}`}
      {before !== null && (
        <small>
          {' '}
          {w.columns.plan} <FigureText figure={before} />
        </small>
      )}
    </>
  );
}
